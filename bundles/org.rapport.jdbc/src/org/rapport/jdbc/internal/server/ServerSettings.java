// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.rapport.api.store.PasswordPrompt;

/**
 * How studies on servers are opened.
 *
 * @param patience how long an edit waits for another writer
 * @param environment the variables of this process by name
 * @param prompt asks for a password that is neither in the environment nor in a file
 */
public record ServerSettings(Duration patience, Function<String, Optional<String>> environment, PasswordPrompt prompt) {

    public static ServerSettings customary(PasswordPrompt prompt) {
        return new ServerSettings(
                Duration.ofSeconds(4),
                name -> Optional.ofNullable(System.getenv(name)).filter(value -> !value.isEmpty()),
                prompt);
    }
}
