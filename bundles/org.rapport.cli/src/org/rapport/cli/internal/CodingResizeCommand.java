// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.coding.SpokenWords;
import org.rapport.core.edit.CodingEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.text.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a coding other words. */
@Command(
        name = "resize",
        description = "Give a coding more or fewer words of its transcript.",
        footer = {"", "Example: rapport coding resize change.rapport 3f2a91c0 --words \"every single morning\""})
final class CodingResizeCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "ID", description = "The coding, by the beginning of its id.")
    private String id;

    @Option(
            names = "--turn",
            paramLabel = "N",
            description = "The turn's number (default: the one in which the coding begins).")
    private Integer turn;

    @Option(names = "--words", paramLabel = "WORDS", description = "Words of the turn (default: the whole turn).")
    private String words;

    CodingResizeCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        CodedPassage passage = new Chosen(reader).coding(id);
        int number = turn != null ? turn : passage.turn().map(Turn::number).orElse(1);
        return new CodingEdit.Resize(
                passage.coding().id(),
                new SpokenWords(reader)
                        .find(passage.coding().passage().transcript(), number, Optional.ofNullable(words))
                        .span());
    }
}
