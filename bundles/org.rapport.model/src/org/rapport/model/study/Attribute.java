// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

/**
 * A property that cases have, e.g. sector or years in office; other tools call it variable or classification.
 *
 * @param id its identity
 * @param name what it is called; not blank
 * @param type what its values are
 * @param choices the values that may be chosen, for {@link Type#CHOICE}; else empty
 */
public record Attribute(AttributeId id, String name, Type type, List<String> choices) {

    public Attribute {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        choices = List.copyOf(choices);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an attribute needs a name");
        }
        if ((type == Type.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException("choices belong to the type CHOICE, and to no other");
        }
    }

    /** Whether a case may have this value. */
    public boolean accepts(String value) {
        return switch (type) {
            case TEXT -> !value.isBlank();
            case NUMBER -> value.matches("-?\\d{1,15}(\\.\\d{1,15})?");
            case DATE -> isDate(value);
            case YES_NO -> value.equals("yes") || value.equals("no");
            case CHOICE -> choices.contains(value);
        };
    }

    /** What its values look like, e.g. {@code a number such as 12 or 12.5}. */
    public String expected() {
        return switch (type) {
            case TEXT -> "some text";
            case NUMBER -> "a number such as 12 or 12.5";
            case DATE -> "a day such as 2026-11-23";
            case YES_NO -> "yes or no";
            case CHOICE -> "one of " + String.join(", ", choices);
        };
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** What the values of an attribute are. */
    public enum Type {
        TEXT,
        /** Digits with an optional point, e.g. {@code 12.5}. */
        NUMBER,
        /** A day, e.g. {@code 2026-11-23} (ISO 8601). */
        DATE,
        /** {@code yes} or {@code no}. */
        YES_NO,
        CHOICE
    }
}
