// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.coding.SpokenWords;
import org.rapport.core.edit.CodingChoice;
import org.rapport.core.edit.CodingEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Removes codings, or a part of them. */
@Command(
        name = "remove",
        description = {
            "Remove codings. With --part only these words are coded no longer; taken out of the middle, they leave two"
                    + " codings."
        },
        footer = {
            "",
            "Examples: rapport coding remove change.rapport 3f2a91c0 --part \"as I said\"",
            "          rapport coding remove change.rapport --code TR --transcript 01-ann --turn 14 --part \"as I said\""
        })
final class CodingRemoveCommand extends BulkCommand {

    @Option(names = "--part", paramLabel = "WORDS", description = "Only these words.")
    private String part;

    @Option(
            names = "--turn",
            paramLabel = "N",
            description = "The turn in which the words of --part stand (default: found in the coding).")
    private Integer turn;

    CodingRemoveCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(CodingChoice choice, StudyReader reader) throws TaskException {
        return part == null
                ? new CodingEdit.Remove(choice)
                : new CodingEdit.RemovePart(choice, passage(choice, reader));
    }

    private Passage passage(CodingChoice choice, StudyReader reader) throws TaskException {
        Optional<CodedPassage> single = selection().single(reader);
        if (turn == null) {
            return within(single.orElseThrow(() -> new TaskException(Message.of(ChoiceMessage.WHERE))));
        }
        List<TranscriptId> transcripts = choice.in(reader).stream()
                .map(Coding::passage)
                .map(Passage::transcript)
                .distinct()
                .toList();
        if (transcripts.size() > 1) {
            throw new TaskException(Message.of(ChoiceMessage.WHERE));
        }
        return new SpokenWords(reader).find(transcripts.get(0), turn, Optional.of(part));
    }

    private Passage within(CodedPassage coded) throws TaskException {
        int at = part.isBlank() ? -1 : coded.text().indexOf(part);
        if (at < 0 || coded.text().indexOf(part, at + 1) >= 0) {
            throw new TaskException(Message.of(ChoiceMessage.NOT_IN_CODING));
        }
        Passage whole = coded.coding().passage();
        Span words = new Span(at, at + part.length()).shift(whole.span().start());
        return new Passage(whole.transcript(), words);
    }
}
