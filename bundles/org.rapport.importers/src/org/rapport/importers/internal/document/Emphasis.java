// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapport.model.text.Mark;

/**
 * What a style or a run says about bold, italic, underline and hidden: yes, no, or nothing.
 *
 * @param known the properties it says something about, as bits
 * @param on those of them that it turns on
 */
public record Emphasis(int known, int on) {

    /** Says nothing. */
    public static final Emphasis NONE = new Emphasis(0, 0);

    private static final List<Set<Mark.Style>> STYLES = sets();

    /** The properties. */
    public enum Property {
        BOLD(1),
        ITALIC(2),
        UNDERLINE(4),
        HIDDEN(8);

        private final int bit;

        Property(int bit) {
            this.bit = bit;
        }
    }

    public Emphasis {
        on &= known;
    }

    /** The same, but with this property turned on or off. */
    public Emphasis with(Property property, boolean isOn) {
        int bit = property.bit;
        return new Emphasis(known | bit, isOn ? on | bit : on & ~bit);
    }

    /** The same, but with nothing said about this property. */
    public Emphasis without(Property property) {
        return new Emphasis(known & ~property.bit, on);
    }

    /** This, and where it says nothing, what {@code base} says. */
    public Emphasis over(Emphasis base) {
        return known == 0 ? base : new Emphasis(known | base.known, on | base.on & ~known);
    }

    /**
     * This style of characters in paragraphs of another style, where bold twice is plain, as in Word (ECMA-376, part 1,
     * section 17.7.3). An underline is none of these properties.
     */
    public Emphasis togglingOver(Emphasis paragraph) {
        if (known == 0) {
            return paragraph;
        }
        int line = Property.UNDERLINE.bit;
        int toggled = (on ^ paragraph.on) & ~line;
        return new Emphasis(known | paragraph.known, toggled | over(paragraph).on & line);
    }

    public boolean hidden() {
        return (on & Property.HIDDEN.bit) != 0;
    }

    /** The styles of marks that it turns on. */
    public Set<Mark.Style> styles() {
        return STYLES.get(on & 7);
    }

    private static List<Set<Mark.Style>> sets() {
        List<Set<Mark.Style>> sets = new ArrayList<>();
        for (int on = 0; on < 8; on++) {
            Set<Mark.Style> set = EnumSet.noneOf(Mark.Style.class);
            for (Mark.Style style : Mark.Style.values()) {
                if ((on & Property.valueOf(style.name()).bit) != 0) {
                    set.add(style);
                }
            }
            sets.add(Set.copyOf(set));
        }
        return List.copyOf(sets);
    }
}
