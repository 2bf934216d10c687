// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.TranscriptId;

/**
 * Somebody who speaks in a file that was read.
 *
 * @param labels what the file calls the speaker; several if they were mapped to one name
 * @param name what the transcript calls the speaker
 * @param role the role; empty if nobody knows it
 * @param source how the role is known
 * @param person the name of the case that speaks, if it was said
 * @param turns how many turns the speaker has
 * @param words how many words they have
 * @param sample the first words of the longest of the first turns, at most 60 characters; participants' words
 */
public record Voice(
        List<String> labels,
        String name,
        Optional<Role> role,
        Source source,
        Optional<String> person,
        int turns,
        int words,
        String sample) {

    public Voice {
        labels = List.copyOf(labels);
        Objects.requireNonNull(name);
        Objects.requireNonNull(person);
        Objects.requireNonNull(sample);
        if (role.isPresent() == (source == Source.UNKNOWN)) {
            throw new IllegalArgumentException("a role is known exactly when it has a source");
        }
    }

    /** How a role can be known. */
    public enum Source {
        UNKNOWN,
        /** Told from the label, the questions or the lengths of the turns. */
        GUESSED,
        /** Said by a preset. */
        PRESET,
        /** Said for this time. */
        GIVEN
    }

    /** The speaker that a transcript gets; a preset is a person's word too. */
    public Speaker speaker(TranscriptId transcript, Optional<CaseId> subject) {
        Speaker.RoleOrigin origin =
                switch (source) {
                    case UNKNOWN -> Speaker.RoleOrigin.UNKNOWN;
                    case GUESSED -> Speaker.RoleOrigin.GUESSED;
                    case PRESET, GIVEN -> Speaker.RoleOrigin.GIVEN;
                };
        return new Speaker(transcript, name, role, origin, subject);
    }

    /** What the voice says without a case. */
    @Override
    public String toString() {
        return name.length() + " characters of a name, " + turns + " turns";
    }
}
