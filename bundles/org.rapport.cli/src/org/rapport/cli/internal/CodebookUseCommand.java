// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CodeEdit;
import org.rapport.core.edit.Reason;
import org.rapport.model.codebook.About;
import org.rapport.model.study.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives a study a codebook, or a new version of its codebook. */
@Command(
        name = "use",
        description = {
            "Give a study a codebook, or a new version of its codebook.",
            "A code that passages carry cannot go. If one is defined otherwise, say why with --reason, so that the history"
                    + " can tell what was coded under the old definition. What will change: rapport codebook diff STUDY FILE"
        },
        footer = {"", "Example: rapport codebook use change.rapport codebook.yaml"})
final class CodebookUseCommand extends CodeTreeCommand {

    @Parameters(index = "1", paramLabel = "FILE", description = "The codebook (YAML).")
    private Path file;

    @Mixin
    private NoReasonOption waiver = new NoReasonOption();

    CodebookUseCommand(Session session) {
        super(session);
    }

    @Override
    CodeEdit edit() throws TaskException {
        return new CodeEdit.UseCodebook(new CodebookFile(session()).read(file));
    }

    @Override
    Reason reason() {
        return waiver.or(reasonOption());
    }

    @Override
    String done(CodeEdit edit, Optional<Edit> made) {
        About about = ((CodeEdit.UseCodebook) edit).codebook().about();
        return "The study uses the codebook \"" + about.title() + "\", version " + about.version() + ".";
    }
}
