// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.task.MessageTemplate;

/** Why an edit that a user names cannot be found, or told of. */
enum EditMessage implements MessageTemplate {
    NONE("The history has no edit \"{0}\": write its id, or at least the first four letters of it. See: rapport history"
            + " STUDY"),
    SEVERAL("The ids of {1} edits begin with \"{0}\". Write more of the one you mean. See: rapport history STUDY");

    private final String pattern;

    EditMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "cli.edit." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
