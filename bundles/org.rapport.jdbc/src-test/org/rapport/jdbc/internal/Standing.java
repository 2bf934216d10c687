// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Rewind;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.query.QueryReader;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;

/**
 * Every record of a study as a value to compare: its values, and the edit that left it so, also where it was removed.
 *
 * @param records by kind, then id
 */
record Standing(Map<RecordTable, Map<String, List<Object>>> records) {

    static Standing now(StudyStore store) throws TaskException, SQLException {
        try (StudyReader reader = store.read()) {
            Tables tables = ((QueryReader) reader).tables();
            Map<RecordTable, Map<String, List<Object>>> records = new EnumMap<>(RecordTable.class);
            for (RecordTable table : RecordTable.values()) {
                Map<String, List<Object>> states = new TreeMap<>();
                tables.records().forEach(table, (id, state) -> states.put(id, value(state)));
                records.put(table, states);
            }
            return new Standing(records);
        }
    }

    /** As the journal tells it; 0 is the beginning. */
    static Standing at(long edit, StudyStore store) throws TaskException, SQLException {
        try (StudyReader reader = store.read()) {
            Rewind rewind = new Rewind(((QueryReader) reader).tables());
            Map<RecordTable, Map<String, List<Object>>> records = new EnumMap<>(RecordTable.class);
            for (RecordTable table : RecordTable.values()) {
                Map<String, List<Object>> states = new TreeMap<>();
                rewind.all(edit, table).forEach((id, state) -> states.put(id, value(state)));
                records.put(table, states);
            }
            return new Standing(records);
        }
    }

    static long head(StudyStore store) throws TaskException, SQLException {
        try (StudyReader reader = store.read()) {
            return ((QueryReader) reader).tables().edits().lastNumber();
        }
    }

    private static List<Object> value(RecordState state) {
        return state.isPresent()
                ? List.of(state.edit(), Arrays.asList(state.values()))
                : List.of(state.edit(), "removed");
    }
}
