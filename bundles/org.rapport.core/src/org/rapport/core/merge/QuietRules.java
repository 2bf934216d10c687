// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.Optional;
import org.rapport.api.store.RecordValues;
import org.rapport.model.study.RecordKey;

/**
 * Differences about which nobody need be asked. The rules look at the values alone, so that the order in which copies
 * are merged does not matter.
 */
final class QuietRules {

    private QuietRules() {}

    /** The side whose fields of this group are right; empty if a person must say. */
    static Optional<Side> settle(RecordKey.Kind kind, String group, RecordValues ours, RecordValues theirs) {
        return switch (kind) {
            case SUGGESTION ->
                Optional.of(smaller(ours.fields().toString(), theirs.fields().toString()));
            case CODE -> group.equals("place") ? Optional.of(place(ours, theirs)) : Optional.empty();
            case CODING -> group.equals("reviewed") ? Optional.of(reviewed(ours)) : Optional.empty();
            case SPEAKER -> group.equals("role") ? role(ours, theirs) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A suggestion that is gone on one side can be made again by those who miss it. */
    static Optional<Side> settlePresence(RecordKey.Kind kind, boolean oursIsThere) {
        return kind == RecordKey.Kind.SUGGESTION
                ? Optional.of(oursIsThere ? Side.THEIRS : Side.OURS)
                : Optional.empty();
    }

    /** Where both moved a code, the one that is further up stays; codes stand in some order either way. */
    private static Side place(RecordValues ours, RecordValues theirs) {
        return (Long) ours.fields().get("place") <= (Long) theirs.fields().get("place") ? Side.OURS : Side.THEIRS;
    }

    /** Somebody looked at it. */
    private static Side reviewed(RecordValues ours) {
        return Long.valueOf(1).equals(ours.fields().get("reviewed")) ? Side.OURS : Side.THEIRS;
    }

    /** What a person said goes before what was guessed; of two guesses either will do. */
    private static Optional<Side> role(RecordValues ours, RecordValues theirs) {
        boolean given = ours.text("role_origin").equals("GIVEN");
        if (given != theirs.text("role_origin").equals("GIVEN")) {
            return Optional.of(given ? Side.OURS : Side.THEIRS);
        }
        return given ? Optional.empty() : Optional.of(smaller(role(ours), role(theirs)));
    }

    private static String role(RecordValues speaker) {
        return speaker.text("role_origin") + " " + speaker.text("role");
    }

    private static Side smaller(String ours, String theirs) {
        return ours.compareTo(theirs) <= 0 ? Side.OURS : Side.THEIRS;
    }
}
