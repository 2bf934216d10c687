// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.task.MessageTemplate;

/** Why an archive could not be added. */
enum ExtensionMessage implements MessageTemplate {
    MISSING("There is no such file. Check the name and the folder."),
    NO_FOLDER("Rapport was not told where extensions belong. Start it by the script rapport of its folder."),
    NOT_AN_EXTENSION("This is no archive of Rapport extensions: {0}. Nothing was changed. Get rapport-nlp-….zip from "
            + "where you got Rapport."),
    TOO_LARGE("The archive unpacks to more than {0} MiB; nothing was changed."),
    DAMAGED("The model {0} in the archive is damaged; get the archive again. Nothing was changed."),
    NOT_WRITTEN("The extension could not be written: {0}. Nothing was changed.");

    private final String pattern;

    ExtensionMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "cli.extension." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
