// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.opentest4j.TestAbortedException;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;

/**
 * A PostgreSQL server for tests. By default one for all tests of this process, started when first asked for and gone with
 * the process; the variable {@code RAPPORT_TEST_POSTGRES} ({@code postgresql://user@host:port/database}, with the
 * password in {@code PGPASSWORD}) names another one.
 *
 * @param user a login that may do everything
 * @param password the password of both logins
 * @param host where it is
 * @param port where it listens
 * @param database a database
 * @param maker a login that may make schemas and roles, and from which rows are kept; elsewhere the user
 */
public record PostgresServer(String user, String password, String host, int port, String database, String maker) {

    private static final String ELSEWHERE = "RAPPORT_TEST_POSTGRES";

    /** The server for all tests; where there cannot be one the test is skipped, or fails if all tests must run. */
    public static PostgresServer shared() {
        return require(Shared.SERVER);
    }

    private static PostgresServer require(Optional<PostgresServer> server) {
        return server.orElseThrow(() -> skip("no PostgreSQL server: its binaries are for Linux on x86-64"));
    }

    /** Says aloud that a test is skipped, and why; fails instead if all tests must run. */
    static RuntimeException skip(String why) {
        if ("true".equals(System.getenv("RAPPORT_REQUIRE_ALL"))) {
            throw new AssertionError(why);
        }
        System.err.println("*** SKIPPED: " + why);
        return new TestAbortedException(why);
    }

    /** Skips the test on a server that is not ours to stop and start. */
    public static LocalPostgres ownServer() {
        Assumptions.assumeTrue(LocalPostgres.isPossible(), "no binaries of PostgreSQL for this machine");
        try {
            return LocalPostgres.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An address of a study that nobody else has. */
    public ServerAddress freshAddress() {
        return address("t-" + UUID.randomUUID());
    }

    public ServerAddress address(String study) {
        return new ServerAddress(Optional.of(maker), host, port, database, study, Map.of());
    }

    private static final class Shared {

        private static final Optional<PostgresServer> SERVER = find();

        private static Optional<PostgresServer> find() {
            String elsewhere = System.getenv(ELSEWHERE);
            try {
                if (elsewhere != null && !elsewhere.isEmpty()) {
                    return Optional.of(elsewhere(elsewhere));
                }
                return LocalPostgres.isPossible()
                        ? Optional.of(LocalPostgres.start().server())
                        : Optional.empty();
            } catch (IOException | TaskException e) {
                throw new IllegalStateException(e);
            }
        }

        private static PostgresServer elsewhere(String text) throws TaskException {
            ServerAddress address = (ServerAddress) StudyAddress.parse(text + "/any");
            return new PostgresServer(
                    address.user().orElseGet(() -> System.getProperty("user.name")),
                    Optional.ofNullable(System.getenv("PGPASSWORD")).orElse(""),
                    address.host(),
                    address.port(),
                    address.database(),
                    address.user().orElseGet(() -> System.getProperty("user.name")));
        }
    }
}
