// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.sql.SQLException;
import org.rapport.jdbc.internal.sql.Database;
import org.sqlite.SQLiteConfig;

/**
 * Makes databases that are gone when they are closed. What does not fit in 16 megabytes of memory lies in a file without
 * a name meanwhile (SQLite, "Temporary Files Used By SQLite", section 2): put no participant's words into it.
 */
public final class Scratch {

    private Scratch() {}

    public static Database open() throws SQLException {
        NativeLibrary.prepare();
        Database database = new Database(new SQLiteConfig().createConnection("jdbc:sqlite:"));
        database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16384");
        return database;
    }
}
