// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.doc;

import org.rapport.api.task.MessageTemplate;

/** What the reader of Word 97 documents tells people. */
enum DocMessage implements MessageTemplate {
    READ_AS("The file has the ending .doc, but is {0}; it was read as what it is."),
    NOT_DOC("This is no Word document. If it is plain text, give it the ending .txt; if it is a web page, .html."),
    OTHER_OFFICE("This is a document of another Office program, not of Word. Copy its words into a text document."),
    WORD_95("This is a document of Word 95 or older. Open it in Word or LibreOffice, and save it as .docx."),
    DAMAGED("The document is damaged, and is not read. Open it in Word or LibreOffice, and save it as .docx.");

    private final String pattern;

    DocMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "importers.DOC_" + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
