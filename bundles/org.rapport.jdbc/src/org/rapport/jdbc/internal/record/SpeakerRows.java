// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.util.Optional;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.TranscriptId;

/** A speaker as a row. */
public final class SpeakerRows {

    private SpeakerRows() {}

    /** The values of the row. */
    public static Object[] write(Speaker speaker) {
        return new Object[] {
            speaker.role().map(Role::name).orElse(null),
            speaker.origin().name(),
            speaker.person().map(CaseId::toString).orElse(null)
        };
    }

    public static Speaker read(TranscriptId transcript, String name, String role, String origin, String person) {
        return new Speaker(
                transcript,
                name,
                Optional.ofNullable(role).map(Role::new),
                Speaker.RoleOrigin.valueOf(origin),
                Optional.ofNullable(person).map(CaseId::of));
    }
}
