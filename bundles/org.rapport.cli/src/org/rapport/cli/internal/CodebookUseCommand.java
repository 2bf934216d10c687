// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives a study a codebook, or a new version of its codebook. */
@Command(
        name = "use",
        description = {
            "Give a study a codebook, or a new version of its codebook, as one step that can be undone.",
            "A code that passages carry cannot go."
        },
        footer = {"", "Example: rapport codebook use change.rapport codebook.yaml"})
final class CodebookUseCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Parameters(index = "1", paramLabel = "FILE", description = "The codebook (YAML).")
    private Path codebook;

    @Mixin
    private CoderOption coder = new CoderOption();

    CodebookUseCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        Codebook book = new CodebookFile(session()).read(codebook);
        try (Study open = session().open(study)) {
            session().services().codebooks().use(open, book, coder.or(session().user()));
        }
        session()
                .say("The study uses the codebook \"" + book.about().title() + "\", version "
                        + book.about().version() + ".");
        return ExitCode.DONE;
    }
}
