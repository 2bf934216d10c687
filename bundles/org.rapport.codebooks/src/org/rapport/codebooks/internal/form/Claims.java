// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.HashMap;
import java.util.Map;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.codebooks.internal.report.Position;
import org.rapport.codebooks.internal.report.Shown;

/** Words that may stand only once, with the place of each. */
final class Claims {

    private final CodebookMessage twice;
    private final Map<String, Position> first = new HashMap<>();

    /** The message gets the word and the line of the first. */
    Claims(CodebookMessage twice) {
        this.twice = twice;
    }

    /** Whether the word is new; if not, that is an error at the item. */
    boolean claim(String word, Item item) {
        Position before = first.putIfAbsent(word, item.position());
        if (before != null) {
            item.error(twice, Shown.of(word), before.line());
        }
        return before == null;
    }
}
