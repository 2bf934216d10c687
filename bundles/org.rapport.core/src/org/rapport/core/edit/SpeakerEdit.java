// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.TranscriptId;

/**
 * What a person says of speakers. Labels are compared without case; an empty set of transcripts means all. A label that
 * nobody has is refused.
 */
public sealed interface SpeakerEdit extends StudyEdit {

    /** What becomes of a speaker; empty for one who is not meant. */
    @FunctionalInterface
    interface Change {

        Optional<Speaker> of(Speaker speaker);
    }

    /** Speakers have these roles, by label. */
    record GiveRoles(Map<String, Role> roles, Set<TranscriptId> transcripts) implements SpeakerEdit {

        public GiveRoles {
            roles = Map.copyOf(roles);
            transcripts = Set.copyOf(transcripts);
        }

        @Override
        public String label() {
            return "Give roles to speakers";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            Map<String, Role> byLabel = new HashMap<>();
            roles.forEach((label, role) -> byLabel.put(label.toLowerCase(Locale.ROOT), role));
            Set<String> found = change(session, transcripts, speaker -> Optional.ofNullable(
                            byLabel.get(speaker.name().toLowerCase(Locale.ROOT)))
                    .map(speaker::withRole));
            requireFound(roles.keySet(), found);
        }
    }

    /** Speakers with these labels are this case, or no case. */
    record SetCase(Set<String> names, Set<TranscriptId> transcripts, Optional<CaseId> person) implements SpeakerEdit {

        public SetCase {
            names = Set.copyOf(names);
            Objects.requireNonNull(person);
            transcripts = Set.copyOf(transcripts);
        }

        @Override
        public String label() {
            return person.isPresent() ? "Say which case a speaker is" : "Say that a speaker is no case";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            if (person.isPresent()) {
                new Known(session).subject(person.get());
            }
            Set<String> wanted = new HashSet<>();
            names.forEach(name -> wanted.add(name.toLowerCase(Locale.ROOT)));
            Set<String> found = change(session, transcripts, speaker -> Optional.of(speaker.as(person))
                    .filter(changed -> wanted.contains(changed.name().toLowerCase(Locale.ROOT))));
            requireFound(names, found);
        }
    }

    /** Changes speakers; returns the labels of those who were meant, in lower case. */
    private static Set<String> change(EditSession session, Set<TranscriptId> transcripts, Change change)
            throws TaskException {
        Set<String> found = new HashSet<>();
        for (TranscriptSummary transcript : session.transcripts()) {
            if (transcripts.isEmpty() || transcripts.contains(transcript.id())) {
                for (Speaker speaker : transcript.speakers()) {
                    Optional<Speaker> changed = change.of(speaker);
                    if (changed.isPresent()) {
                        session.put(changed.get());
                        found.add(speaker.name().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return found;
    }

    private static void requireFound(Set<String> labels, Set<String> found) throws TaskException {
        for (String label : labels) {
            if (!found.contains(label.toLowerCase(Locale.ROOT))) {
                throw EditMessage.NO_SPEAKER.refuse(label);
            }
        }
    }
}
