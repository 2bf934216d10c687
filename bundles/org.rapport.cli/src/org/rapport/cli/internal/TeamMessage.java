// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.task.MessageTemplate;

/** What is said about teams and copies on servers. */
enum TeamMessage implements MessageTemplate {
    NO_SERVER("A team works on a study on a server: postgresql://user@host/database/study. Put a study file there with"
            + " rapport push."),
    NO_NEW_PASSWORD("The new login needs a password. Run this in a terminal to be asked, or put it into the variable"
            + " RAPPORT_NEW_PASSWORD."),
    FILE_AND_SERVER("One is a study file and the other the address of a study on a server."),
    BLIND_LEAD("A lead sees everything and cannot be blind.");

    private final String pattern;

    TeamMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "team." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
