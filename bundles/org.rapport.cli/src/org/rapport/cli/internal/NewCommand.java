// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CodeEdit;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a study. */
@Command(
        name = "new",
        description = "Make a new study (other tools: project).",
        footer = {"", "Example: rapport new change.rapport --codebook codebook.yaml --title \"Leading change\""})
final class NewCommand extends RapportCommand {

    @Parameters(
            paramLabel = "STUDY",
            description = "The file to make, e.g. change.rapport, or postgresql://user@host/database/study.")
    private StudyAddress study;

    @Option(names = "--codebook", paramLabel = "FILE", description = "The codebook to begin with (YAML).")
    private Path codebook;

    @Option(names = "--title", paramLabel = "T", description = "What to call the study (default: the file's name).")
    private String title;

    @Mixin
    private CoderOption coder = new CoderOption();

    NewCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        Optional<Codebook> book = Optional.empty();
        if (codebook != null) {
            book = Optional.of(new CodebookFile(session()).read(codebook));
        }
        try (NewStudy made = NewStudy.create(session(), study, title())) {
            Study open = made.study();
            if (book.isPresent()) {
                open.apply(coder.or(session().user()), new CodeEdit.UseCodebook(book.get()));
            }
            made.keep();
            session()
                    .say("Made the study \"" + open.info().title() + "\" in " + study
                            + book.map(used -> ", with the codebook \""
                                            + used.about().title() + "\"")
                                    .orElse("") + ".");
        }
        return ExitCode.DONE;
    }

    private String title() {
        return title != null && !title.isBlank() ? title.strip() : study.name();
    }
}
