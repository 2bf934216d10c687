// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapport.jdbc.internal.file.Connector;
import org.rapport.jdbc.internal.file.Schema;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.StoreMessage;

/** Asks the database whether its pages, indexes, keys and tables are whole. */
final class DatabaseCheck {

    private static final String SCHEMA = "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL";

    private final Database database;
    private final Findings findings;

    DatabaseCheck(Database database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    void run(Connector connector, Schema schema) throws SQLException {
        List<String> faults = database.list("PRAGMA integrity_check(100)", row -> row.getString(1));
        faults.stream()
                .filter(fault -> !fault.equals("ok"))
                .forEach(fault -> findings.add(StoreMessage.CHECK_DATABASE, fault));
        List<String[]> keys =
                database.list("PRAGMA foreign_key_check", row -> new String[] {row.getString(1), row.getString(3)});
        keys.forEach(key -> findings.add(StoreMessage.CHECK_KEY, key[0], key[1]));
        compareSchema(connector, schema);
    }

    private void compareSchema(Connector connector, Schema schema) throws SQLException {
        Map<String, String> there = schema(database);
        Map<String, String> due;
        try (Database fresh = connector.memory()) {
            fresh.execute("BEGIN");
            schema.bringUp(fresh);
            due = schema(fresh);
        }
        TreeSet<String> names = new TreeSet<>(there.keySet());
        names.addAll(due.keySet());
        names.stream()
                .filter(name -> !there.getOrDefault(name, "").equals(due.getOrDefault(name, "")))
                .forEach(name -> findings.add(StoreMessage.CHECK_SCHEMA, name));
    }

    private static Map<String, String> schema(Database database) throws SQLException {
        Map<String, String> schema = new TreeMap<>();
        database.list(SCHEMA, row -> schema.put(row.getString(1), row.getString(2)));
        return schema;
    }
}
