// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.coding.SpokenWords;
import org.rapport.core.edit.CodingEdit;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes a passage by hand. */
@Command(
        name = "code",
        description = "Code a passage by hand: a turn, or words of it.",
        footer = {
            "",
            "Example: rapport code change.rapport IN-FRQ --transcript 01-ann --turn 14 --words \"every morning\""
        })
final class CodeCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Parameters(index = "1", paramLabel = "CODE", description = "The code's id.")
    private CodeId code;

    @Option(names = "--transcript", required = true, paramLabel = "T", description = "The transcript, by title or id.")
    private String transcript;

    @Option(names = "--turn", required = true, paramLabel = "N", description = "The turn's number, as search shows it.")
    private int turn;

    @Option(names = "--words", paramLabel = "WORDS", description = "Words of the turn (default: the whole turn).")
    private String words;

    @Mixin
    private CoderOption coder = new CoderOption();

    CodeCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study)) {
            Coder who = coder.or(session().user());
            Coding coding =
                    Coding.byHand(passage(open), code, who, Instant.now().truncatedTo(ChronoUnit.MILLIS));
            open.apply(who, new CodingEdit.Add(List.of(coding)));
        }
        session().say("Coded with " + code + ".");
        return ExitCode.DONE;
    }

    private Passage passage(Study open) throws TaskException {
        try (StudyReader reader = open.store().read()) {
            return new SpokenWords(reader)
                    .find(new TranscriptChoice(open).named(transcript), turn, Optional.ofNullable(words));
        }
    }
}
