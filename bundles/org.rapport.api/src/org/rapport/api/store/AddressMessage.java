// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import org.rapport.api.task.MessageTemplate;

/** What is said of an address that cannot be read. */
enum AddressMessage implements MessageTemplate {
    NO_FILE_NAME("This cannot be the name of a file."),
    NO_ADDRESS("This is not the address of a study on a server. It looks like this:"
            + " postgresql://user@host/database/study"),
    OPTION("An address may have these options only: {0}."),
    PASSWORD("An address holds no password: others can see it on the screen and in the list of programs. Put it into"
            + " the file .pgpass (PGPASSFILE) or the variable PGPASSWORD, or leave it out and you will be asked.");

    private final String pattern;

    AddressMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "address." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
