// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Locale;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.study.Study;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.TranscriptId;

/** Finds the transcript that a user means. */
final class TranscriptChoice {

    private static final String BEGINNING = "[0-9a-fA-F]{4}[0-9a-fA-F-]{0,32}";

    private final Study study;

    TranscriptChoice(Study study) {
        this.study = study;
    }

    /** As {@link #named}, or the id of a transcript that is in the history only. */
    TranscriptId namedOrGone(String name) throws TaskException {
        try {
            return TranscriptId.of(name);
        } catch (IllegalArgumentException e) {
            return named(name);
        }
    }

    /**
     * The transcript with this title, this id, or an id that begins so; titles are compared without case, and an id goes
     * before a title, a title before the beginning of an id.
     *
     * @throws TaskException if there is none, or several have that title
     */
    TranscriptId named(String name) throws TaskException {
        try (StudyReader reader = study.store().read()) {
            return in(reader, name);
        }
    }

    /** The same, in a study that is being read. */
    static TranscriptId in(StudyReader reader, String name) throws TaskException {
        List<TranscriptSummary> found = reader.transcripts().stream()
                .filter(transcript -> transcript.id().toString().equals(name)
                        || transcript.title().equalsIgnoreCase(name))
                .toList();
        if (found.isEmpty() && name.matches(BEGINNING)) {
            String beginning = name.toLowerCase(Locale.ROOT);
            found = reader.transcripts().stream()
                    .filter(transcript -> transcript.id().toString().startsWith(beginning))
                    .toList();
        }
        if (found.isEmpty()) {
            throw new TaskException(Message.of(CoreMessage.UNKNOWN_TRANSCRIPT, name));
        }
        if (found.size() > 1) {
            throw new TaskException(Message.of(CoreMessage.AMBIGUOUS_TRANSCRIPT, name, found.size()));
        }
        return found.get(0).id();
    }
}
