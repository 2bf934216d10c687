// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import org.rapport.api.task.TaskException;
import org.rapport.core.codetree.TreeEdit;
import org.rapport.core.codetree.TreeReport;
import org.rapport.model.codebook.About;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a study a codebook, or a new version of its codebook. */
@Command(
        name = "use",
        description = {
            "Give a study a codebook, or a new version of its codebook, as one step that can be undone.",
            "A code that passages carry cannot go. If one is defined otherwise, say why with --reason, so that the history",
            "can tell what was coded under the old definition. What will change: rapport codebook diff STUDY FILE"
        },
        footer = {"", "Example: rapport codebook use change.rapport codebook.yaml"})
final class CodebookUseCommand extends CodeTreeCommand {

    @Parameters(index = "1", paramLabel = "FILE", description = "The codebook (YAML).")
    private Path file;

    @Option(names = "--no-reason", description = "Change definitions without saying why.")
    private boolean noReason;

    CodebookUseCommand(Session session) {
        super(session);
    }

    @Override
    TreeEdit edit() throws TaskException {
        return new TreeEdit.Use(new CodebookFile(session()).read(file));
    }

    @Override
    boolean isReasonNeeded() {
        return !noReason;
    }

    @Override
    String done(TreeReport report) {
        About about = report.codebook().about();
        return "The study uses the codebook \"" + about.title() + "\", version " + about.version() + ".";
    }
}
