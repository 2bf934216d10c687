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
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Passage;
import org.rapport.model.text.TranscriptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes a passage by hand. */
@Command(
        name = "code",
        description = {
            "Code a passage by hand: a turn, or words of it. With --in-vivo the words become a new code of their own."
        },
        footer = {
            "",
            "Example: rapport code change.rapport IN-FRQ --transcript 01-ann --turn 14 --words \"every morning\""
        })
final class CodeCommand extends RapportCommand {

    /** In columns of a terminal. */
    private static final int LONGEST_LABEL = 80;

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

    @Option(
            names = "--in-vivo",
            description = "Make a new code, named by the passage's own words, and code the passage with it.")
    private boolean inVivo;

    @Option(names = "--under", paramLabel = "CODE", description = "With --in-vivo: the code above the new one.")
    private CodeId under;

    @Mixin
    private CoderOption coder = new CoderOption();

    CodeCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study)) {
            Coder who = coder.or(session().user());
            open.apply(who, edit(open, who));
        }
        session().say("Coded with " + code + ".");
        return ExitCode.DONE;
    }

    private CodingEdit edit(Study open, Coder who) throws TaskException {
        try (StudyReader reader = open.store().read()) {
            TranscriptId id = new Chosen(reader).transcript(transcript);
            Passage passage = new SpokenWords(reader).find(id, turn, Optional.ofNullable(words));
            Coding coding = Coding.byHand(passage, code, who, Instant.now().truncatedTo(ChronoUnit.MILLIS));
            if (!inVivo) {
                return new CodingEdit.Add(List.of(coding));
            }
            String said = reader.transcript(id).orElseThrow().text().slice(passage.span());
            Code made = Code.named(code, Columns.cut(said.replaceAll("\\s+", " "), LONGEST_LABEL));
            return new CodingEdit.InVivo(made.withParent(Optional.ofNullable(under)), coding);
        }
    }
}
