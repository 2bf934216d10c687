// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.StudyEdit;
import org.rapport.core.edit.TranscriptEdit;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.text.TranscriptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes a transcript. */
@Command(
        name = "remove",
        description = {
            "Remove a transcript with its codings, suggestions and memos. It can be undone: the words stay in the study's"
                    + " history."
        })
final class TranscriptRemoveCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "T", description = "The transcript, by title or id.")
    private String transcript;

    TranscriptRemoveCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        TranscriptId id = new Chosen(reader).transcript(transcript);
        long codings = reader.counts(new CodingQuery(Set.of(id), Set.of(), Set.of(), Optional.empty())).stream()
                .mapToLong(count -> count.reviewed() + count.unreviewed())
                .sum();
        session().say(Counted.of(codings, "coding") + (codings == 1 ? " goes" : " go") + " with it.");
        return new TranscriptEdit.Remove(id);
    }
}
