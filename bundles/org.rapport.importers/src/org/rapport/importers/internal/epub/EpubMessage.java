// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.epub;

import org.rapport.api.task.MessageTemplate;

/** What the importer of electronic books tells people. No message repeats words of a transcript. */
enum EpubMessage implements MessageTemplate {
    NOT_EPUB("This is no electronic book (.epub). If it is plain text, give it the ending .txt."),
    NO_PACKAGE("The file is an archive without the list of contents that a book has. Export it as .epub again."),
    PROTECTED("The book is protected against copying (DRM), and cannot be read. Ask its publisher for a copy without"
            + " protection."),
    TOO_MUCH_MARKUP("The book has more than {0} million characters of markup, and is not read. If you trust it, raise"
            + " --unpacked-limit."),
    CONTENTS("Tables of contents that are not part of the text: {0}."),
    ASIDE("Parts beside the reading order, left out: {0}."),
    NO_TEXT("Parts that are pictures or other formats, left out: {0}."),
    MISSING("Parts that the book lists but does not hold: {0}.");

    private final String pattern;

    EpubMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "importers.epub." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
