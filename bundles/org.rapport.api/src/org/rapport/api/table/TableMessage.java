// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.table;

import org.rapport.api.task.MessageTemplate;

/** What is wrong with a table as such. */
enum TableMessage implements MessageTemplate {
    TOO_LARGE("The table is too large: at most {0} rows, {1} columns and {2} characters in a cell are read."),
    OPEN_QUOTE("A quotation mark is opened here and never closed.");

    private final String pattern;

    TableMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "table." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
