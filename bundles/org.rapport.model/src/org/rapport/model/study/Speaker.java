// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Objects;
import java.util.Optional;
import org.rapport.model.text.TranscriptId;

/**
 * Somebody who speaks in one transcript.
 *
 * @param transcript the transcript
 * @param name the label as it stands in its turns
 * @param role the role; empty while unknown, and then no rule codes the speaker's turns
 * @param origin where the role comes from
 * @param person the case that speaks; empty if not said
 */
public record Speaker(
        TranscriptId transcript, String name, Optional<Role> role, RoleOrigin origin, Optional<CaseId> person) {

    public Speaker {
        Objects.requireNonNull(transcript);
        Objects.requireNonNull(name);
        Objects.requireNonNull(person);
        if (role.isPresent() == (origin == RoleOrigin.UNKNOWN)) {
            throw new IllegalArgumentException("a role is known exactly when it has an origin");
        }
    }

    /** A speaker of whom nobody said which case it is. */
    public Speaker(TranscriptId transcript, String name, Optional<Role> role, RoleOrigin origin) {
        this(transcript, name, role, origin, Optional.empty());
    }

    public Speaker as(Optional<CaseId> newPerson) {
        return new Speaker(transcript, name, role, origin, newPerson);
    }

    /** The same speaker with a role that a person gave. */
    public Speaker withRole(Role newRole) {
        return new Speaker(transcript, name, Optional.of(newRole), RoleOrigin.GIVEN, person);
    }

    /** Where a speaker's role comes from. */
    public enum RoleOrigin {
        UNKNOWN,
        /** Told from the label, the questions or the lengths of the turns. */
        GUESSED,
        /** Said by a person. */
        GIVEN
    }
}
