// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Database;

/** Removes texts and files to which nothing refers any more, and empties files that lost words. */
final class Leftovers {

    private final Database database;
    private final Tables before;
    private final References references;
    private final ErasureRow.Kind kindOfTexts;
    private final List<ErasureRow> rows = new ArrayList<>();
    private int texts;
    private int sources;

    /** {@code before} knows what texts were called. */
    Leftovers(Tables before, References references, ErasureRow.Kind kindOfTexts) {
        this.database = before.database();
        this.before = before;
        this.references = references;
        this.kindOfTexts = kindOfTexts;
    }

    void remove(Plan plan) throws SQLException {
        references.addState(database);
        for (long text : numbers("text")) {
            if (!references.hasText(text)) {
                database.update("DELETE FROM text WHERE number = ?", text);
                if (!plan.blanked().containsKey(text)) {
                    rows.add(ErasureRow.ofHash(kindOfTexts, before.texts().hash(text), null));
                    texts++;
                }
            }
        }
        for (long source : numbers("source")) {
            if (!references.hasSource(source)) {
                record(source);
                database.update("DELETE FROM source WHERE number = ?", source);
            } else if (plan.sources().contains(source)) {
                empty(source);
            }
        }
    }

    private List<Long> numbers(String table) throws SQLException {
        return database.list("SELECT number FROM " + table + " ORDER BY number", row -> row.getLong(1));
    }

    /** The row stays, since transcripts refer to it; its digest tells which file it was. */
    private void empty(long source) throws SQLException {
        if (database.update(
                        "UPDATE source SET packing = 'NONE', bytes = ? WHERE number = ? AND length(bytes) > 0",
                        new byte[0],
                        source)
                > 0) {
            record(source);
        }
    }

    private void record(long source) throws SQLException {
        if (kindOfTexts == ErasureRow.Kind.TEXT) {
            rows.add(ErasureRow.ofHash(
                    ErasureRow.Kind.SOURCE, before.sources().hash(source), null));
        }
        sources++;
    }

    int texts() {
        return texts;
    }

    int sources() {
        return sources;
    }

    List<ErasureRow> rows() {
        return rows;
    }

    /** Digests of files that were erased. */
    static Set<String> sources(Database database) throws SQLException {
        return Set.copyOf(
                database.list("SELECT DISTINCT hash FROM erasure WHERE kind = 'SOURCE'", row -> row.getString(1)));
    }
}
