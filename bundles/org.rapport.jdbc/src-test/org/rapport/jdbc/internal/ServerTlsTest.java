// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.query.QueryReader;
import org.rapport.testkit.LocalPostgres;
import org.rapport.testkit.PostgresServer;
import org.rapport.testkit.Samples;

/** A connection that is to be secret is, and with the right server, or is not made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ServerTlsTest {

    private static final String PASSWORD = "changeit";

    private final LocalPostgres own = PostgresServer.ownServer();
    private final PostgresServer server = own.server();
    private final ServerAddress address = server.freshAddress();
    private Path certificate;

    @BeforeAll
    void switchTlsOn(@TempDir Path folder)
            throws IOException, InterruptedException, GeneralSecurityException, SQLException, TaskException {
        Testing.stores(server).create(address, Samples.info()).close();
        Path store = folder.resolve("server.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=rapport.example",
                        "-ext",
                        "san=ip:127.0.0.1,dns:rapport.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        byte[] secret = keys.getKey("server", PASSWORD.toCharArray()).getEncoded();
        byte[] open = keys.getCertificate("server").getEncoded();
        certificate = Files.writeString(folder.resolve("root.crt"), pem("CERTIFICATE", open));
        String data = ServerSql.query(server, address, "SELECT current_setting('data_directory')")
                .get(0);
        give(Path.of(data, "server.key"), pem("PRIVATE KEY", secret));
        give(Path.of(data, "server.crt"), pem("CERTIFICATE", open));
        ServerSql.execute(server, address, "ALTER SYSTEM SET ssl = on");
        own.stop();
        own.startAgain();
    }

    private static String pem(String what, byte[] content) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }

    /** To whoever the server runs as. */
    private static void give(Path file, String content) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.setOwner(file, Files.getOwner(file.getParent()));
    }

    @AfterAll
    void stop() throws IOException {
        own.close();
    }

    @Test
    void encryptsWhereItIsAskedTo() throws TaskException, SQLException {
        assertThat(isEncrypted(Map.of("sslmode", "require"))).isTrue();
    }

    @Test
    void encryptsOnThisMachineWhereTheServerCan() throws TaskException, SQLException {
        assertThat(isEncrypted(Map.of())).isTrue();
        assertThat(isEncrypted(Map.of("sslmode", "disable"))).isFalse();
    }

    @Test
    void trustsAServerWhoseAuthorityIsKnown() throws TaskException, SQLException {
        assertThat(isEncrypted(Map.of("sslmode", "verify-full", "sslrootcert", certificate.toString())))
                .isTrue();
    }

    @Test
    void refusesAServerThatNobodyVouchesFor() {
        assertThatThrownBy(() -> isEncrypted(Map.of("sslmode", "verify-full", "sslrootcert", "system")))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("not certain that this is the server 127.0.0.1");
    }

    @Test
    void refusesAServerOfAnotherName() {
        ServerAddress other = new ServerAddress(
                address.user(),
                "localhost",
                address.port(),
                address.database(),
                address.study(),
                Map.of("sslmode", "verify-full", "sslrootcert", certificate.toString()));
        assertThatThrownBy(() -> isEncrypted(other))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("not certain that this is the server localhost");
    }

    private boolean isEncrypted(Map<String, String> options) throws TaskException, SQLException {
        return isEncrypted(new ServerAddress(
                address.user(), address.host(), address.port(), address.database(), address.study(), options));
    }

    private boolean isEncrypted(ServerAddress where) throws TaskException, SQLException {
        try (StudyStore store = Testing.stores(server, (login, at) -> Optional.of(server.password()))
                        .open(where);
                StudyReader reader = store.read()) {
            return ((QueryReader) reader)
                    .tables()
                    .database()
                    .first("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()", row -> row.getBoolean(1))
                    .orElseThrow();
        }
    }
}
