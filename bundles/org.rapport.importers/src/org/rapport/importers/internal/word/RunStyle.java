// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rapport.model.text.Mark;

/** The direct formatting of the run that is being read, and of the built-in character styles for emphasis. */
final class RunStyle {

    private final Set<Mark.Style> styles = EnumSet.noneOf(Mark.Style.class);
    private boolean hidden;

    void reset() {
        styles.clear();
        hidden = false;
    }

    /** Takes a property of the run; {@code value} is empty where the property is simply there. */
    void property(String name, Optional<String> value) {
        boolean on = value.filter(v -> Set.of("0", "false", "off", "none").contains(v))
                .isEmpty();
        switch (name) {
            case "b" -> set(Mark.Style.BOLD, on);
            case "i" -> set(Mark.Style.ITALIC, on);
            case "u" -> set(Mark.Style.UNDERLINE, on);
            case "vanish" -> hidden = on;
            case "rStyle" -> named(value.orElse(""));
            default -> {}
        }
    }

    Set<Mark.Style> styles() {
        return styles;
    }

    boolean hidden() {
        return hidden;
    }

    private void named(String style) {
        if (style.equals("Strong")) {
            set(Mark.Style.BOLD, true);
        } else if (style.equals("Emphasis")) {
            set(Mark.Style.ITALIC, true);
        }
    }

    private void set(Mark.Style style, boolean on) {
        if (on) {
            styles.add(style);
        } else {
            styles.remove(style);
        }
    }
}
