// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.odf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.document.Emphasis;
import org.rapport.importers.internal.report.ImportMessage;

/**
 * The paragraph that is being read: the styles of the spans that are open, and white space, of which one space is kept
 * between words and none at the start (ODF 1.3, part 3, section 6.1.2).
 */
final class OdfParagraph {

    private final DocumentText document;

    /** The styles of the paragraph and of the spans that are open, innermost first; empty between paragraphs. */
    private final Deque<Emphasis> spans = new ArrayDeque<>();

    private boolean afterSpace;
    private boolean hidden;

    OdfParagraph(DocumentText document) {
        this.document = document;
    }

    void open(Emphasis style) throws TaskException {
        close();
        spans.push(style);
        afterSpace = true;
        countHidden(style);
    }

    void close() throws TaskException {
        if (!spans.isEmpty()) {
            spans.clear();
            hidden = false;
            document.endParagraph();
        }
    }

    boolean isOpen() {
        return !spans.isEmpty();
    }

    void openSpan(Emphasis style) {
        if (isOpen()) {
            Emphasis inside = style.over(spans.peek());
            if (!spans.peek().hidden()) {
                countHidden(inside);
            }
            spans.push(inside);
        }
    }

    void closeSpan() {
        if (spans.size() > 1) {
            spans.pop();
        }
    }

    /** The paragraph is not to be shown, neither what was said of it nor what comes. */
    void hide() {
        hidden = true;
        document.dropParagraph();
        document.leaveOut(ImportMessage.HIDDEN);
    }

    /** Words as they stand in the file. */
    void text(String text) {
        if (!isOpen()) {
            return;
        }
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space || !afterSpace) {
                words.append(space ? ' ' : c);
            }
            afterSpace = space;
        }
        append(words.toString());
    }

    /** Spaces, tabs or line ends that an element stands for. */
    void characters(String characters) {
        if (isOpen()) {
            afterSpace = false;
            append(characters);
        }
    }

    private void append(String words) {
        Emphasis style = spans.peek();
        if (!hidden && !style.hidden() && !words.isEmpty()) {
            document.append(words, style.styles());
        }
    }

    private void countHidden(Emphasis style) {
        if (style.hidden()) {
            document.leaveOut(ImportMessage.HIDDEN);
        }
    }
}
