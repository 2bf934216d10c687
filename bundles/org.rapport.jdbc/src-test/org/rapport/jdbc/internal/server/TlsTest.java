// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.api.store.PasswordPrompt;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.sql.Faults;

class TlsTest {

    /** An address for documentation (RFC 5737). */
    private static final String BEYOND = "192.0.2.1";

    @Test
    void verifiesServersBeyondThisMachine() throws TaskException {
        assertThat(mode(BEYOND, Map.of(), Map.of())).isEqualTo("verify-full");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.9.9.9", "::1"})
    void letsPlainTextStayOnThisMachine(String host) throws TaskException {
        assertThat(mode(host, Map.of(), Map.of())).isEqualTo("prefer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disable", "allow", "prefer"})
    void neverSpeaksPlainTextBeyondThisMachine(String mode) throws TaskException {
        assertThatThrownBy(() -> mode(BEYOND, Map.of("sslmode", mode), Map.of()))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("through TLS only");
        assertThat(mode(BEYOND, Map.of(), Map.of("PGSSLMODE", mode))).isEqualTo("verify-full");
    }

    @Test
    void takesALesserVerificationOnlyWhenAskedTo() throws TaskException {
        assertThat(mode(BEYOND, Map.of("sslmode", "require"), Map.of())).isEqualTo("require");
        assertThat(mode(BEYOND, Map.of(), Map.of("PGSSLMODE", "verify-ca"))).isEqualTo("verify-ca");
    }

    @Test
    void refusesAModeThatThereIsNot() {
        assertThatThrownBy(() -> mode(BEYOND, Map.of("sslmode", "none"), Map.of()))
                .isInstanceOf(TaskException.class);
    }

    private static String mode(String host, Map<String, String> options, Map<String, String> environment)
            throws TaskException {
        ServerAddress address = new ServerAddress(Optional.empty(), host, 5432, "d", "s", options);
        ServerSettings settings = new ServerSettings(
                Duration.ZERO, name -> Optional.ofNullable(environment.get(name)), PasswordPrompt.NOBODY);
        Properties properties = new Properties();
        new Tls(address, settings, new Faults("s")).addTo(properties);
        return properties.getProperty("sslmode");
    }
}
