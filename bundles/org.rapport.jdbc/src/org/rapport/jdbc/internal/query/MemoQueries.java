// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.MemoRows;
import org.rapport.jdbc.internal.record.Offsets;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.Memo;

/**
 * What can be asked about memos and coders.
 *
 * @param tables the study
 */
record MemoQueries(Tables tables) {

    List<Memo> memos() throws SQLException {
        String sql = "SELECT m.id, " + RecordTable.MEMO.select("m") + " FROM memo m ORDER BY m.created, m.id";
        List<Row> rows = tables.database().list(sql, MemoQueries::row);
        List<Memo> memos = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Offsets offsets = MemoRows.offsets(row.values(), tables.texts());
            memos.add(Decoding.value(() -> MemoRows.read(row.id(), row.values(), offsets)));
        }
        return memos;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString(1), RecordTable.MEMO.values(row, 2));
    }

    List<CoderProfile> coders() throws SQLException {
        String sql = "SELECT c.name, " + RecordTable.CODER.select("c") + " FROM coder c ORDER BY c.name";
        return tables.database().list(sql, row -> {
            String name = row.getString(1);
            Object[] values = RecordTable.CODER.values(row, 2);
            return Decoding.value(() -> MemoRows.readCoder(name, values));
        });
    }

    private record Row(String id, Object[] values) {}
}
