// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.jdbc.internal.journal.Image;
import org.rapport.jdbc.internal.record.Column;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.sql.Database;

/** The texts and files to which records refer, as they stand or as the history tells. */
final class References {

    private static final List<String> TEXTS = List.of("transcript", "suggestion", "decision", "coding", "memo");

    private final Set<Long> texts = new HashSet<>();
    private final Set<Long> sources = new HashSet<>();

    void add(Image image) {
        add(image.table(), image.before());
        add(image.table(), image.after());
    }

    private void add(RecordTable table, RecordState state) {
        if (!state.isPresent()) {
            return;
        }
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (state.values()[i] instanceof Long number) {
                if (columns.get(i).type() == Column.Type.TEXT_NUMBER) {
                    texts.add(number);
                } else if (columns.get(i).type() == Column.Type.SOURCE_NUMBER) {
                    sources.add(number);
                }
            }
        }
    }

    /** Adds those of the state tables. */
    void addState(Database database) throws SQLException {
        for (String table : TEXTS) {
            texts.addAll(database.list(
                    "SELECT DISTINCT text FROM " + table + " WHERE text IS NOT NULL", row -> row.getLong(1)));
        }
        sources.addAll(database.list("SELECT DISTINCT source FROM transcript", row -> row.getLong(1)));
    }

    boolean hasText(long number) {
        return texts.contains(number);
    }

    boolean hasSource(long number) {
        return sources.contains(number);
    }
}
