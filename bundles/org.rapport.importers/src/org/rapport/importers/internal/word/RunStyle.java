// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import java.util.Optional;
import java.util.Set;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.Emphasis;
import org.rapport.importers.internal.document.Emphasis.Property;

/** The formatting of the run that is being read: its own over that of its style and its paragraph's style. */
final class RunStyle {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private final WordStyles styles;
    private Emphasis paragraph = Emphasis.NONE;
    private Emphasis named = Emphasis.NONE;
    private Emphasis direct = Emphasis.NONE;

    RunStyle(WordStyles styles) {
        this.styles = styles;
    }

    void paragraph(Emphasis style) {
        paragraph = style;
        reset();
    }

    void reset() {
        named = Emphasis.NONE;
        direct = Emphasis.NONE;
    }

    /** Takes a property of the run; {@code value} is empty where the property is simply there. */
    void property(String name, Optional<String> value) throws TaskException {
        if (name.equals("rStyle")) {
            named = styles.named(value.orElse("")).emphasis();
        } else {
            direct = with(direct, name, value);
        }
    }

    Emphasis emphasis() {
        return direct.over(named.togglingOver(paragraph));
    }

    /** The emphasis with a property of runs, if it is one. */
    static Emphasis with(Emphasis emphasis, String name, Optional<String> value) {
        boolean on = value.filter(OFF::contains).isEmpty();
        return switch (name) {
            case "b" -> emphasis.with(Property.BOLD, on);
            case "i" -> emphasis.with(Property.ITALIC, on);
            case "u" -> emphasis.with(Property.UNDERLINE, on);
            case "vanish" -> emphasis.with(Property.HIDDEN, on);
            default -> emphasis;
        };
    }
}
