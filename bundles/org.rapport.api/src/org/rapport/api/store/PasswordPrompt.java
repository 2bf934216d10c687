// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.Optional;

/** Asks a person for a password. What is answered is kept in memory only, for as long as the study is open. */
@FunctionalInterface
public interface PasswordPrompt {

    /** For where nobody can be asked. */
    PasswordPrompt NOBODY = (login, address) -> Optional.empty();

    /**
     * Asks; blocks until there is an answer.
     *
     * @param login whose password
     * @param address where
     * @return empty if nobody can be asked, or no answer was given
     */
    Optional<String> ask(String login, ServerAddress address);
}
