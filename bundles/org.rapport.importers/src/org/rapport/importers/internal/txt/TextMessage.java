// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.txt;

import org.rapport.api.task.MessageTemplate;

/** What people should know about how a plain text was read. */
enum TextMessage implements MessageTemplate {
    TEXT_LINE_NUMBERS("Line numbers at the start of lines, which rise by one, were left out: {0}."),
    PAGE_LINES("Page numbers and lines that repeat at the edges of pages, left out, the first one here: {0}."),
    WRAPPED("The lines are broken at a fixed width; those that ran to the edge were joined with the next: {0}."),
    COLUMNS("Tabs or commas part every line alike; the lines were read as a table of times, speakers and words."),
    NUMBER_TIMES("The numbers at the start of the lines, without colons or with short fields, rise like times; they"
            + " were read as times of the recording, e.g. 9203 as 1:32:03."),
    CAPTIONS_IN_TEXT("The file holds captions, and was read as {0}.");

    private final String pattern;

    TextMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "importers." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
