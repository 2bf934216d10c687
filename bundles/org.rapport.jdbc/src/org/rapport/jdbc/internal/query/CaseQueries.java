// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.CaseRows;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseValue;

/**
 * What can be asked about cases and attributes.
 *
 * @param tables the study
 */
public record CaseQueries(Tables tables) {

    private static final String ATTRIBUTES = "SELECT a.id, " + RecordTable.ATTRIBUTE.select("a") + " FROM attribute a";

    List<Attribute> attributes() throws SQLException {
        return tables.database().list(ATTRIBUTES + " ORDER BY a.name, a.id", CaseQueries::attribute);
    }

    public Optional<Attribute> attribute(AttributeId id) throws SQLException {
        return tables.database().first(ATTRIBUTES + " WHERE a.id = ?", CaseQueries::attribute, id.toString());
    }

    private static Attribute attribute(ResultSet row) throws SQLException {
        String id = row.getString(1);
        Object[] values = RecordTable.ATTRIBUTE.values(row, 2);
        return Decoding.value(() -> CaseRows.readAttribute(id, values));
    }

    List<Case> cases() throws SQLException {
        String sql = "SELECT c.id, " + RecordTable.CASE.select("c") + " FROM study_case c ORDER BY c.name, c.id";
        return tables.database().list(sql, row -> {
            String id = row.getString(1);
            Object[] values = RecordTable.CASE.values(row, 2);
            return Decoding.value(() -> CaseRows.readCase(id, values));
        });
    }

    List<CaseValue> values() throws SQLException {
        String sql = "SELECT v.case_id, v.attribute, " + RecordTable.CASE_VALUE.select("v")
                + " FROM case_value v JOIN study_case c ON c.id = v.case_id JOIN attribute a ON a.id = v.attribute"
                + " ORDER BY c.name, c.id, a.name, a.id";
        return tables.database().list(sql, row -> {
            String subject = row.getString(1);
            String attribute = row.getString(2);
            Object[] values = RecordTable.CASE_VALUE.values(row, 3);
            return Decoding.value(() -> CaseRows.readValue(subject, attribute, values));
        });
    }
}
