// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.source;

import org.rapport.api.task.MessageTemplate;

/** Why a file could not be taken at all. */
enum SourceMessage implements MessageTemplate {
    MISSING("There is no such file. Check the name and the folder."),
    IS_FOLDER("This is a folder, and a file is needed here."),
    UNREADABLE("The file cannot be read. Check that it is not open in another program and that you may read it."),
    EMPTY("The file is empty. Export it again from the program that made it."),
    TOO_LARGE("The file has {0} MiB; files of more than {1} MiB are not read.");

    private final String pattern;

    SourceMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "source." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
