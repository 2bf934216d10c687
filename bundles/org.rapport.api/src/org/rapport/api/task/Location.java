// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.task;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A place in a file.
 *
 * @param file the file as the user named it; empty if no file is concerned
 * @param line counted from 1, where known
 * @param column counted from 1, where known
 * @param place a place in the file's own terms, such as {@code codes/TR-GEN/indicators}; may be empty
 */
public record Location(String file, OptionalInt line, OptionalInt column, String place) {

    public static final Location NOWHERE = new Location("", OptionalInt.empty(), OptionalInt.empty(), "");

    public Location {
        Objects.requireNonNull(file);
        Objects.requireNonNull(line);
        Objects.requireNonNull(column);
        Objects.requireNonNull(place);
    }

    public static Location file(String name) {
        return new Location(name, OptionalInt.empty(), OptionalInt.empty(), "");
    }

    public static Location line(String file, int line) {
        return new Location(file, OptionalInt.of(line), OptionalInt.empty(), "");
    }

    public static Location at(String file, int line, int column) {
        return new Location(file, OptionalInt.of(line), OptionalInt.of(column), "");
    }

    public Location withPlace(String newPlace) {
        return new Location(file, line, column, newPlace);
    }

    /** For people, e.g. {@code book.yaml, line 3, column 5}; empty for {@link #NOWHERE}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        line.ifPresent(number -> text.append(", line ").append(number));
        column.ifPresent(number -> text.append(", column ").append(number));
        if (!place.isEmpty()) {
            text.append(" (").append(place).append(')');
        }
        return text.toString();
    }
}
