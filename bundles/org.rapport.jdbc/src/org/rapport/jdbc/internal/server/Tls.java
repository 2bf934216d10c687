// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.PGProperty;
import org.postgresql.ssl.DefaultJavaSSLFactory;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.ServerMessage;

/**
 * How a connection is kept from being listened to. Beyond this machine the server's certificate and name are verified,
 * unless the address asks for less; plain text stays on this machine. (PostgreSQL, "34.19. SSL Support".)
 *
 * @param address the study
 * @param settings give the environment
 * @param faults says what is wrong
 */
record Tls(ServerAddress address, ServerSettings settings, Faults faults) {

    private static final String FULL = "verify-full";
    private static final List<String> STRONG = List.of(FULL, "verify-ca", "require");
    private static final List<String> WEAK = List.of("prefer", "allow", "disable");
    private static final String SYSTEM = "system";

    void addTo(Properties properties) throws TaskException {
        String mode = mode();
        PGProperty.SSL_MODE.set(properties, mode);
        Optional<String> root =
                given("sslrootcert").or(() -> settings.environment().apply("PGSSLROOTCERT"));
        if (root.isPresent() && !root.get().equals(SYSTEM)) {
            PGProperty.SSL_ROOT_CERT.set(properties, root.get());
        } else if (mode.startsWith("verify") && (root.isPresent() || !hasRootFile())) {
            PGProperty.SSL_FACTORY.set(properties, DefaultJavaSSLFactory.class.getName());
        }
    }

    private String mode() throws TaskException {
        Optional<String> wanted = given("sslmode");
        boolean local = isThisMachine();
        if (wanted.isEmpty()) {
            return settings.environment()
                    .apply("PGSSLMODE")
                    .filter(mode -> STRONG.contains(mode) || local && WEAK.contains(mode))
                    .orElse(local ? WEAK.get(0) : FULL);
        }
        if (!STRONG.contains(wanted.get()) && !WEAK.contains(wanted.get())) {
            throw faults.of(ServerMessage.SSLMODE, wanted.get());
        }
        if (!local && WEAK.contains(wanted.get())) {
            throw faults.of(ServerMessage.PASSWORD_IN_THE_CLEAR, wanted.get());
        }
        return wanted.get();
    }

    private Optional<String> given(String option) {
        return Optional.ofNullable(address.options().get(option));
    }

    private boolean isThisMachine() {
        try {
            return InetAddress.getByName(address.host()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Where the driver looks for authorities by itself. */
    private boolean hasRootFile() {
        Path folder = settings.environment()
                .apply("APPDATA")
                .map(data -> Path.of(data, "postgresql"))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".postgresql"));
        return Files.isReadable(folder.resolve("root.crt"));
    }
}
