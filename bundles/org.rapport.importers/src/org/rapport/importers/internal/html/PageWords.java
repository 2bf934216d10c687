// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.html;

import java.util.Set;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.model.text.Mark;

/**
 * Hands the words of a page to the document with white space as a browser shows it (CSS Text 3, section 4.1): runs of
 * spaces, tabs and line ends are one space, none stands at the ends of a line. No-break spaces stay; so does a tab between
 * words, which word processors write for one.
 */
final class PageWords {

    private static final char NONE = 0;

    private final DocumentText document;
    private boolean inLine;
    private boolean inParagraph;
    private char space = NONE;
    private Set<Mark.Style> spaceStyles = Set.of();
    private char last = '\n';

    PageWords(DocumentText document) {
        this.document = document;
    }

    void text(String text, Set<Mark.Style> styles) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' || !isSpace(c)) {
                pendingSpace(words, styles);
                words.append(c);
                inLine = true;
            } else if (inLine) {
                space(c, styles);
            }
        }
        append(words, styles);
    }

    /** Adds text whose white space counts. */
    void keptText(String text, Set<Mark.Style> styles) {
        StringBuilder words = new StringBuilder();
        pendingSpace(words, styles);
        words.append(text.replace("\r\n", "\n").replace('\r', '\n'));
        append(words, styles);
        inLine = last != '\n';
    }

    void lineBreak() {
        if (inParagraph) {
            document.append("\n", Set.of());
        }
        space = NONE;
        inLine = false;
        last = '\n';
    }

    /** Ends the paragraph if it has begun. */
    void endParagraph() throws TaskException {
        if (inParagraph) {
            document.endParagraph();
        }
        reset();
    }

    /** Ends the paragraph as a heading. */
    void endHeading() throws TaskException {
        if (inParagraph) {
            document.endHeading();
        }
        reset();
    }

    /** The last character of the line; a line end if it has none. */
    char last() {
        return last;
    }

    private void reset() {
        space = NONE;
        inLine = false;
        inParagraph = false;
        last = '\n';
    }

    private void space(char c, Set<Mark.Style> styles) {
        if (space == NONE) {
            space = c == '\t' ? '\t' : ' ';
            spaceStyles = styles;
        } else if (c != '\t') {
            space = ' ';
        }
    }

    private void pendingSpace(StringBuilder words, Set<Mark.Style> styles) {
        if (space != NONE && words.isEmpty()) {
            document.append(String.valueOf(space), spaceStyles);
        } else if (space != NONE) {
            words.append(space);
        }
        space = NONE;
    }

    private void append(StringBuilder words, Set<Mark.Style> styles) {
        if (!words.isEmpty()) {
            document.append(words.toString(), styles);
            last = words.charAt(words.length() - 1);
            inParagraph = true;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
