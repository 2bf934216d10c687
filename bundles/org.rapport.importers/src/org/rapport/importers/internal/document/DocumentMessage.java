// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.document;

import org.rapport.api.task.MessageTemplate;

/** What word-processor documents of all formats have to say. No message repeats words of a transcript. */
public enum DocumentMessage implements MessageTemplate {
    AUTOMATIC_NUMBERS("Paragraphs whose automatic numbers or bullets are not part of the text: {0}. If you need the"
            + " numbers, turn them into text in the program that made the document."),
    PICTURES("Pictures that are not part of the text: {0}."),
    REPEATED_ROWS("Rows of a table that the document repeats, read once: {0}."),
    TOO_MANY_CELLS("The tables of the file have more than {0} cells, and it is not read. Import it in several parts."),
    MACROS("The document has macros. They were not run.");

    private final String pattern;

    DocumentMessage(String pattern) {
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
