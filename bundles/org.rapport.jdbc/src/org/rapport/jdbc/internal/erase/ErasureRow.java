// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.model.text.Span;

/**
 * One thing that an erasure took out: a row of the table erasure. It holds no word that was taken out, nor the digest of a
 * single word, which could be guessed.
 *
 * @param kind what was taken out
 * @param id the transcript or case, or the first edit whose images were kept; may be null
 * @param hash the digest of a text or file that went, or of the text in which words went, as it is now; may be null
 * @param start where words began, in code points, or the place of a label among the transcript's labels, or 1 for words
 *     that also went as part of longer ones; may be null
 * @param end where they ended; may be null
 * @param replacedBy the digest of the text as it is now, or the label that took another's place; may be null
 */
record ErasureRow(Kind kind, String id, String hash, Long start, Long end, String replacedBy) {

    /** What was taken out. */
    enum Kind {
        TRANSCRIPT,
        CASE,
        /**
         * A text that went, or that lost words and is another one now. Of the latter no digest of what it was is kept: with
         * the words around them, the words could be guessed from it.
         */
        TEXT,
        /** Words of a text, which is named by what it is now. */
        PASSAGE,
        /** A turn of a person, with what was coded and noted within. */
        TURN,
        SOURCE,
        LABEL,
        /** The label of a person whose turns went. */
        PERSON,
        /** The same words wherever they stood; start is 1 if also as part of longer words. */
        WORDS,
        /** What the history told of earlier edits. */
        HISTORY,
        /** A text as it was, until the erasure is finished: whoever keeps something under its digest must forget it. */
        OLD_TEXT,
        /** The erasure of another copy that this one repeats. */
        ADOPTED
    }

    static ErasureRow ofId(Kind kind, String id) {
        return new ErasureRow(kind, id, null, null, null, null);
    }

    static ErasureRow ofHash(Kind kind, String hash, String replacedBy) {
        return new ErasureRow(kind, null, hash, null, null, replacedBy);
    }

    static ErasureRow ofWords(Kind kind, String hash, Span codePoints) {
        return new ErasureRow(kind, null, hash, (long) codePoints.start(), (long) codePoints.end(), null);
    }

    static ErasureRow ofWordsEverywhere(boolean insideWords) {
        return new ErasureRow(Kind.WORDS, null, null, insideWords ? 1L : null, null, null);
    }

    /** Whether these are words that went wherever they stood, also as part of longer ones. */
    boolean isInsideWords() {
        return kind == Kind.WORDS && start != null && start == 1;
    }

    static ErasureRow ofLabel(Kind kind, String transcript, String text, int place, String replacedBy) {
        return new ErasureRow(kind, transcript, text, (long) place, null, replacedBy);
    }

    static void write(Database database, long edit, List<ErasureRow> rows) throws SQLException {
        int number = 0;
        for (ErasureRow row : rows) {
            database.update(
                    "INSERT INTO erasure (edit, number, kind, id, hash, start_cp, end_cp, replaced_by)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    edit,
                    ++number,
                    row.kind().name(),
                    row.id(),
                    row.hash(),
                    row.start(),
                    row.end(),
                    row.replacedBy());
        }
    }

    /** What an erasure took out, in the order in which it was written. */
    static List<ErasureRow> read(Database database, long edit) throws SQLException {
        return new ArrayList<>(database.list(
                "SELECT kind, id, hash, start_cp, end_cp, replaced_by FROM erasure WHERE edit = ? ORDER BY number",
                row -> new ErasureRow(
                        Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        number(row, 4),
                        number(row, 5),
                        row.getString(6)),
                edit));
    }

    private static Long number(ResultSet row, int index) throws SQLException {
        long number = row.getLong(index);
        return row.wasNull() ? null : number;
    }
}
