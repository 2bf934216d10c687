// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A column of a table of records.
 *
 * @param name its name in the database and in the journal
 * @param type what it holds
 */
public record Column(String name, Type type) {

    static Column text(String name) {
        return new Column(name, Type.TEXT);
    }

    static Column integer(String name) {
        return new Column(name, Type.INTEGER);
    }

    /** 0 or 1, and 0 where an earlier version did not know the column. */
    static Column flag(String name) {
        return new Column(name, Type.FLAG);
    }

    static Column optionalInteger(String name) {
        return new Column(name, Type.OPTIONAL_INTEGER);
    }

    static Column real(String name) {
        return new Column(name, Type.REAL);
    }

    static Column reference(String name, Type type) {
        return new Column(name, type);
    }

    /** A string, a long, a double, or null. */
    Object read(ResultSet row, int index) throws SQLException {
        switch (type) {
            case TEXT:
                return row.getString(index);
            case REAL:
                return row.getDouble(index);
            case OPTIONAL_INTEGER:
                long value = row.getLong(index);
                return row.wasNull() ? null : value;
            case TEXT_NUMBER:
                long number = row.getLong(index);
                return row.wasNull() ? null : number;
            default:
                return row.getLong(index);
        }
    }

    Object whereUnsaid() {
        return type == Type.FLAG ? (Object) 0L : null;
    }

    void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value == null) {
            statement.setObject(index, null);
        } else if (type == Type.TEXT) {
            statement.setString(index, (String) value);
        } else if (type == Type.REAL) {
            statement.setDouble(index, (Double) value);
        } else {
            statement.setLong(index, (Long) value);
        }
    }

    /** What a column holds. */
    public enum Type {
        TEXT,
        INTEGER,
        OPTIONAL_INTEGER,
        REAL,
        FLAG,
        /** The number of a text; the journal names the text by its digest. */
        TEXT_NUMBER,
        /** The number of a source file; the journal names the file by its digest. */
        SOURCE_NUMBER
    }
}
