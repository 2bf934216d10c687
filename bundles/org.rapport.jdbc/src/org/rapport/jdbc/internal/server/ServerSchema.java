// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;

/**
 * The tables of a study on a server, as numbered scripts: the first makes version 1, each further one the next version.
 *
 * @param scripts the scripts
 */
public record ServerSchema(List<String> scripts) {

    /** The scripts of each version. */
    private static final List<List<String>> NAMES = List.of(List.of("001.sql", "001-team.sql"));

    public ServerSchema {
        scripts = List.copyOf(scripts);
    }

    /** The schema of this program. */
    public static ServerSchema current() {
        return new ServerSchema(NAMES.stream()
                .map(names -> names.stream().map(ServerSchema::script).collect(Collectors.joining("\n")))
                .toList());
    }

    private static String script(String name) {
        String path = "/org/rapport/jdbc/internal/schema/postgresql/" + name;
        try (InputStream in = ServerSchema.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that this program writes, and the newest it reads. */
    int newest() {
        return scripts.size();
    }

    static int version(Database database) throws SQLException {
        return database.first("SELECT version FROM format", row -> row.getInt(1))
                .orElseThrow(() -> Decoding.corrupt(new IllegalArgumentException("no version")));
    }

    void requireKnown(int version, Faults faults) throws TaskException {
        if (version > newest()) {
            throw faults.of(StoreMessage.NEWER, version, newest());
        }
    }

    /** Makes the tables in an empty schema; inside the caller's transaction. */
    void make(Database database) throws SQLException {
        database.execute(scripts.get(0));
        database.update("UPDATE format SET version = 1");
        bringUp(database);
    }

    /** Brings the tables of an earlier version to the newest; inside the caller's transaction. */
    void bringUp(Database database) throws SQLException {
        for (int version = version(database); version < newest(); version++) {
            database.execute(scripts.get(version));
            database.update("UPDATE format SET version = ?", version + 1);
        }
    }
}
