// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.sql.SQLException;
import java.util.Optional;
import org.rapport.api.store.RecordValues;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.model.study.RecordKey;

/**
 * Tells what was erased for good: transcripts and cases with all that is about them, and texts.
 *
 * @param tables the study
 */
record ErasedKeys(Tables tables) {

    /** Whether the record was erased, is about something that was, or names a text that was. */
    boolean contain(RecordKey key, Optional<RecordValues> values) throws SQLException {
        return switch (key.kind()) {
            case TRANSCRIPT -> isErased("TRANSCRIPT", key.id()) || hasErasedText(values);
            case CASE -> isErased("CASE", key.id());
            case SPEAKER -> isErased("TRANSCRIPT", owner(key));
            case CASE_VALUE -> isErased("CASE", owner(key));
            case SUGGESTION, DECISION, CODING, MEMO -> isOn(values) || hasErasedText(values);
            default -> false;
        };
    }

    private static String owner(RecordKey key) {
        return key.id().substring(0, key.id().indexOf('/'));
    }

    private boolean isOn(Optional<RecordValues> values) throws SQLException {
        Optional<Object> transcript = values.flatMap(there -> there.get("transcript"));
        return transcript.isPresent() && isErased("TRANSCRIPT", transcript.get().toString());
    }

    private boolean isErased(String kind, String id) throws SQLException {
        return tables.database()
                .first("SELECT 1 FROM erasure WHERE kind = ? AND id = ? LIMIT 1", row -> true, kind, id)
                .isPresent();
    }

    private boolean hasErasedText(Optional<RecordValues> values) throws SQLException {
        Optional<Object> text = values.flatMap(there -> there.get("text"));
        return text.isPresent()
                && tables.database()
                        .first(
                                "SELECT 1 FROM erasure WHERE kind = 'TEXT' AND hash = ? LIMIT 1",
                                row -> true,
                                text.get().toString())
                        .isPresent();
    }
}
