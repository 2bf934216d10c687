// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells the code of a field from its result (ECMA-376, part 1, section 17.16.18), where fields lie in one another. A
 * code ends with its paragraph at the latest, so that a field that never ends does not swallow the document.
 */
final class Fields {

    private static final int DEEPEST = 100;

    /** For each open field whether its code is still being read, innermost first. */
    private final Deque<Boolean> codes = new ArrayDeque<>();

    private int open;
    private boolean wordsInCode;

    /** A field character of this type: begin, separate or end. */
    void character(String type) {
        switch (type) {
            case "begin" -> push();
            case "separate" -> separate();
            case "end" -> pop();
            default -> {}
        }
    }

    /** Whether a code that never ended has swallowed words of the paragraph. */
    boolean endParagraph() {
        boolean lost = open > 0 && wordsInCode;
        codes.clear();
        open = 0;
        wordsInCode = false;
        return lost;
    }

    /** Whether these words belong to a code, and are not shown. */
    boolean hides(String words) {
        wordsInCode = open > 0 && (wordsInCode || !words.isBlank());
        return open > 0;
    }

    private void push() {
        if (codes.size() < DEEPEST) {
            codes.push(true);
            open++;
        }
    }

    private void separate() {
        if (!codes.isEmpty() && codes.pop()) {
            open--;
        }
        codes.push(false);
    }

    private void pop() {
        if (!codes.isEmpty() && codes.pop()) {
            open--;
        }
    }
}
