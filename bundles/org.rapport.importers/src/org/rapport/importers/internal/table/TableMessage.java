// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.table;

import org.rapport.api.task.MessageTemplate;

/** What people should know of a table of turns. No message repeats words of a transcript. */
enum TableMessage implements MessageTemplate {
    FILLED_DOWN("Rows without a name in the column of speakers, given to the speaker above, the first one here: {0}."),
    TIMES_NOT_READ("Cells in the columns of times that hold no time of a recording; the words were kept without it, the"
            + " first one here: {0}."),
    IN_MILLISECONDS("The times are whole numbers, and were read as milliseconds."),
    FRAMES("The times count frames of a film, which were cut off: hours, minutes and seconds were kept.");

    private final String pattern;

    TableMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "importers.table." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
