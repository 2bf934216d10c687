// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.rapport.jdbc.internal.sql.Database;

/**
 * The tables of a study file, as numbered scripts: the first makes version 1, each further one the next version.
 *
 * @param scripts the scripts
 */
public record Schema(List<String> scripts) {

    /** "RPRT": marks a database as a Rapport study. */
    public static final int APPLICATION_ID = 0x52505254;

    private static final List<String> NAMES = List.of("001.sql", "002.sql");

    public Schema {
        scripts = List.copyOf(scripts);
    }

    /** The schema of this program. */
    public static Schema current() {
        return new Schema(NAMES.stream().map(Schema::script).toList());
    }

    private static String script(String name) {
        try (InputStream in = Schema.class.getResourceAsStream("/org/rapport/jdbc/internal/schema/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that this program writes, and the newest it reads. */
    public int newest() {
        return scripts.size();
    }

    public static int version(Database database) throws SQLException {
        return database.first("PRAGMA user_version", row -> row.getInt(1)).orElse(0);
    }

    /** Brings an empty database, or one of an earlier version, to the newest; inside the caller's transaction. */
    public void bringUp(Database database) throws SQLException {
        for (int version = version(database); version < newest(); version++) {
            database.execute(scripts.get(version));
        }
        database.execute("PRAGMA user_version = " + newest());
    }
}
