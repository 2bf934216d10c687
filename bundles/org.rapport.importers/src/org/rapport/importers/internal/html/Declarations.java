// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapport.model.text.Mark;

/**
 * What style rules say of an element, as far as it matters for words (CSS 2.2): emphasis, strike, display, white space.
 *
 * @param values lower-case properties and values
 */
record Declarations(Map<String, String> values) {

    static final Declarations NONE = new Declarations(Map.of());

    private static final Set<String> KNOWN = Set.of(
            "font-weight",
            "font-style",
            "text-decoration",
            "text-decoration-line",
            "display",
            "white-space",
            "visibility",
            "mso-hide",
            "mso-list",
            "mso-element");

    Declarations {
        values = Map.copyOf(values);
    }

    /** Reads the declarations between braces, or of a style attribute. */
    static Declarations of(String text) {
        Map<String, String> values = new HashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            String property =
                    colon < 0 ? "" : declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (KNOWN.contains(property)) {
                String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
                values.put(property, value.replace("!important", "").strip());
            }
        }
        return values.isEmpty() ? NONE : new Declarations(values);
    }

    /** These with others that win over them. */
    Declarations with(Declarations others) {
        if (values.isEmpty() || others.values.isEmpty()) {
            return values.isEmpty() ? others : this;
        }
        Map<String, String> all = new HashMap<>(values);
        all.putAll(others.values);
        return new Declarations(all);
    }

    /** The emphasis of an element whose surroundings, and whose own name, give it this one. */
    Set<Mark.Style> emphasis(Set<Mark.Style> inherited) {
        if (values.isEmpty()) {
            return inherited;
        }
        Set<Mark.Style> styles = EnumSet.noneOf(Mark.Style.class);
        styles.addAll(inherited);
        String weight = value("font-weight");
        set(styles, Mark.Style.BOLD, weight.startsWith("bold") || weight.matches("[6-9]00"), !weight.isEmpty());
        String slope = value("font-style");
        set(styles, Mark.Style.ITALIC, slope.equals("italic") || slope.startsWith("oblique"), !slope.isEmpty());
        set(
                styles,
                Mark.Style.UNDERLINE,
                decoration().contains("underline"),
                decoration().contains("none"));
        return styles;
    }

    boolean struckOut() {
        return decoration().contains("line-through");
    }

    String display() {
        return value("display");
    }

    /** Whether white space stays as it is written. */
    boolean keepsSpace() {
        return value("white-space").startsWith("pre");
    }

    boolean collapsesSpace() {
        return value("white-space").equals("normal") || value("white-space").equals("nowrap");
    }

    boolean hidden() {
        return display().equals("none")
                || value("visibility").equals("hidden")
                || value("mso-hide").equals("all");
    }

    /** A property that only Word writes, without its prefix; empty if it is not there. */
    String ofWord(String property) {
        return value("mso-" + property);
    }

    private String decoration() {
        return value("text-decoration") + " " + value("text-decoration-line");
    }

    private String value(String property) {
        return values.getOrDefault(property, "");
    }

    private static void set(Set<Mark.Style> styles, Mark.Style style, boolean on, boolean said) {
        if (on) {
            styles.add(style);
        } else if (said) {
            styles.remove(style);
        }
    }
}
