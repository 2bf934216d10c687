// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.io.Console;
import java.util.Arrays;
import java.util.Optional;
import org.rapport.api.store.PasswordPrompt;
import org.rapport.api.store.ServerAddress;

/**
 * Asks for a password on the terminal, without showing what is typed.
 *
 * @param console the terminal; empty if there is none
 */
record ConsolePrompt(Optional<Console> console) implements PasswordPrompt {

    static ConsolePrompt ofProcess() {
        return new ConsolePrompt(Optional.ofNullable(System.console()));
    }

    @Override
    public Optional<String> ask(String login, ServerAddress address) {
        return console.map(terminal -> terminal.readPassword(
                        "Password of %s for the database %s on %s: ", login, address.database(), address.host()))
                .map(ConsolePrompt::text);
    }

    private static String text(char[] typed) {
        String text = String.valueOf(typed);
        Arrays.fill(typed, ' ');
        return text;
    }
}
