// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.rapport.api.store.PasswordPrompt;
import org.rapport.api.store.StudyPlace;
import org.rapport.jdbc.internal.file.Schema;
import org.rapport.jdbc.internal.file.Settings;
import org.rapport.jdbc.internal.server.ServerSchema;
import org.rapport.jdbc.internal.server.ServerSettings;
import org.rapport.testkit.PostgresServer;

/** Stores for tests, which do not wait long for others. */
final class Testing {

    static final StudyPlace REMOTE = new StudyPlace(StudyPlace.Kind.NETWORK, "nfs4");

    private Testing() {}

    static SqliteStores stores() {
        return stores("");
    }

    static SqliteStores stores(String pragmas) {
        return new SqliteStores(settings(pragmas), Schema.current());
    }

    /** On a disk of another computer. */
    static SqliteStores remote() {
        return in(REMOTE);
    }

    static SqliteStores in(StudyPlace place) {
        return new SqliteStores(settings("").withPlaces(file -> place), Schema.current());
    }

    private static Settings settings(String pragmas) {
        return new Settings(Duration.ofMillis(200), pragmas, Files::isWritable);
    }

    /** Stores on a server for tests, with its password at hand. */
    static JdbcStores stores(PostgresServer server) {
        return stores(server, (login, address) -> Optional.of(server.password()));
    }

    static JdbcStores stores(PostgresServer server, PasswordPrompt prompt) {
        return stores(prompt, ServerSchema.current());
    }

    static JdbcStores stores(PostgresServer server, ServerSchema schema) {
        return stores((login, address) -> Optional.of(server.password()), schema);
    }

    private static JdbcStores stores(PasswordPrompt prompt, ServerSchema schema) {
        ServerSettings settings = new ServerSettings(Duration.ofMillis(500), name -> Optional.empty(), prompt);
        return new JdbcStores(stores(), new PostgresStores(settings, schema));
    }
}
