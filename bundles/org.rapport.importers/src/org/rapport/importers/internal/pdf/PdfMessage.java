// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf;

import org.rapport.api.task.MessageTemplate;

/** What the reading of PDF documents tells people. No message repeats words of a transcript. */
enum PdfMessage implements MessageTemplate {
    NOT_PDF("This is no PDF document. If it is plain text, give it the ending .txt; otherwise save it as a PDF again."),
    DAMAGED("The PDF is damaged and cannot be read. Open it in a PDF program and print it into a new PDF, or import the"
            + " document it was made from."),
    PASSWORD("The PDF needs a password. Open it in a PDF program, save it without a password, and import it again."),
    NO_TEXT("The PDF has no text, only pictures or nothing at all. If it was scanned, let a text recognition program"
            + " (OCR) add the text, and import it again."),
    NO_LETTERS("The fonts of the PDF do not say which letters they draw, so that its text cannot be read. Import the"
            + " document it was made from, or let a text recognition program (OCR) read the pages."),
    TOO_MANY_PAGES("The PDF has more than {0} pages, and is not read. Import it in several parts."),
    TOO_LARGE("The PDF unpacks to more than {0} MiB, or to too much for one page, as in a bomb, and is not read. If you"
            + " trust the document, raise --unpacked-limit."),
    TOO_MUCH_WORK("The PDF has more parts than any interview, and is not read. Print it into a new PDF, or import the"
            + " document it was made from."),
    TOO_DEEP("The PDF is nested too deep, as no program writes it, and is not read. Print it into a new PDF."),
    NOT_TO_BE_COPIED("The author of the PDF asked programs not to copy its text. It was read all the same, because you"
            + " can open it; make sure that you may use it."),
    HEADERS("Lines of page headers and footers, left out: {0}."),
    PAGE_NUMBERS("Page numbers, left out: {0}."),
    LINE_NUMBERS("Numbers of lines or paragraphs in the margin, left out: {0}."),
    FOOTNOTES("Footnotes at the ends of pages, left out: {0}."),
    TURNED("Pieces of turned text, such as watermarks, left out: {0}."),
    INVISIBLE("Letters that are invisible or outside the page, left out: {0}."),
    UNKNOWN_LETTERS(
            "Letters that the fonts of the PDF do not name, left out: {0}. Compare the transcript with" + " the PDF."),
    JOINED("Words that were hyphenated at the end of a line and were joined again: {0}."),
    LIGATURES("Joined letters, such as the ligature of f and i, that were spelled out: {0}."),
    RECOGNISED("Pages whose text a machine recognised in a picture: {0}. Check it for wrong letters."),
    DAMAGED_PAGES("Pages that are damaged and were left out wholly or in part: {0}. Compare the transcript with"
            + " the PDF."),
    PAGES_WITHOUT_TEXT("Pages without text, only pictures: {0}. If they were scanned, let a text recognition program"
            + " (OCR) add the text.");

    private final String pattern;

    PdfMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "importers.pdf." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
