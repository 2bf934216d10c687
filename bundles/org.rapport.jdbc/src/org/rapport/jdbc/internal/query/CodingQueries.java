// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.CodingRows;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.Offsets;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingCount;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.text.TranscriptId;

/**
 * What can be asked about codings.
 *
 * @param tables the study
 * @param faults says what is wrong
 */
record CodingQueries(Tables tables, Faults faults) {

    private static final String COLUMNS = RecordTable.CODING.select("c");

    Optional<Coding> coding(CodingId id) throws SQLException {
        String sql = "SELECT " + COLUMNS + " FROM coding c WHERE c.id = ?";
        Optional<Object[]> row =
                tables.database().first(sql, found -> RecordTable.CODING.values(found, 1), id.toString());
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Offsets offsets = tables.texts().offsets(CodingRows.text(row.get()));
        return Optional.of(Decoding.value(() -> CodingRows.read(id.toString(), row.get(), offsets)));
    }

    /** Read as they go; the statement ends with the stream. */
    Stream<CodedPassage> passages(CodingQuery query) throws SQLException {
        CodingFilter filter = new CodingFilter(query);
        PreparedStatement statement = tables.database()
                .prepareOnce(
                        "SELECT c.id, " + COLUMNS + " FROM transcript t CROSS JOIN coding c WHERE c.transcript = t.id"
                                + filter.and() + " ORDER BY t.title, t.id, c.start_cp, c.code, c.end_cp, c.id");
        try {
            Database.bind(statement, filter.values());
            ResultSet rows = statement.executeQuery();
            PassageRows passages = new PassageRows(tables, rows, faults);
            return StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(
                                    passages, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                            false)
                    .onClose(() -> close(statement));
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private void close(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            throw faults.unchecked(e);
        }
    }

    List<CodingCount> counts(CodingQuery query) throws SQLException {
        CodingFilter filter = new CodingFilter(query);
        return tables.database()
                .list(
                        "SELECT c.transcript, c.code, sum(c.reviewed), sum(1 - c.reviewed)"
                                + " FROM coding c JOIN transcript t ON t.id = c.transcript WHERE 1 = 1" + filter.and()
                                + " GROUP BY t.title, c.transcript, c.code ORDER BY t.title, c.transcript, c.code",
                        CodingQueries::count,
                        filter.values());
    }

    private static CodingCount count(ResultSet row) throws SQLException {
        String transcript = row.getString(1);
        String code = row.getString(2);
        int reviewed = row.getInt(3);
        int unreviewed = row.getInt(4);
        return Decoding.value(
                () -> new CodingCount(TranscriptId.of(transcript), new CodeId(code), reviewed, unreviewed));
    }
}
