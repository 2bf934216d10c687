// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.markdown;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rapport.model.text.Mark;

/** The emphasis that is open, each kind as often as it was opened. */
final class Styles {

    private final Map<Mark.Style, Integer> open = new EnumMap<>(Mark.Style.class);

    void begin(Mark.Style style) {
        open.merge(style, 1, Integer::sum);
    }

    void end(Mark.Style style) {
        open.computeIfPresent(style, (key, count) -> count > 1 ? count - 1 : null);
    }

    void clear() {
        open.clear();
    }

    Set<Mark.Style> now() {
        return open.isEmpty() ? Set.of() : EnumSet.copyOf(open.keySet());
    }
}
