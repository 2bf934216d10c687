// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The marked content that is open (ISO 32000-1, 14.6): page furniture, and text that stands for what is drawn. */
final class MarkedContent {

    private static final int DEEPEST = 500;

    private record Open(boolean isFurniture, boolean replaces) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private int furniture;
    private int replacing;
    private Optional<String> actual = Optional.empty();
    private int tooDeep;

    void begin(boolean isFurniture, Optional<String> actualText) {
        if (open.size() >= DEEPEST) {
            tooDeep++;
            return;
        }
        boolean replaces = actualText.isPresent() && replacing == 0;
        open.push(new Open(isFurniture, replaces));
        furniture += isFurniture ? 1 : 0;
        if (replaces) {
            replacing++;
            actual = actualText;
        }
    }

    void end() {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!open.isEmpty()) {
            Open closed = open.pop();
            furniture -= closed.isFurniture() ? 1 : 0;
            replacing -= closed.replaces() ? 1 : 0;
        }
    }

    boolean isFurniture() {
        return furniture > 0;
    }

    /** What stands in the text for a letter: the replacement for the first letter, nothing for those after it. */
    String text(String drawn) {
        if (replacing == 0) {
            return drawn;
        }
        String text = actual.orElse("");
        actual = Optional.empty();
        return text;
    }

    boolean replaces() {
        return replacing > 0;
    }
}
