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
 */
public record Speaker(TranscriptId transcript, String name, Optional<Role> role, RoleOrigin origin) {

    public Speaker {
        Objects.requireNonNull(transcript);
        Objects.requireNonNull(name);
        if (role.isPresent() == (origin == RoleOrigin.UNKNOWN)) {
            throw new IllegalArgumentException("a role is known exactly when it has an origin");
        }
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
