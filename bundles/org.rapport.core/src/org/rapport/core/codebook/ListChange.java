// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A list that differs, its entries in readable form.
 *
 * @param field the field's name
 * @param before the entries as they were
 * @param after the entries as they are
 */
public record ListChange(String field, List<String> before, List<String> after) implements FieldChange {

    public ListChange {
        Objects.requireNonNull(field);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The entries that are gone; empty, with nothing added, if only the order differs. */
    public List<String> removed() {
        return without(before, after);
    }

    /** The entries that are new. */
    public List<String> added() {
        return without(after, before);
    }

    private static List<String> without(List<String> entries, List<String> others) {
        List<String> rest = new ArrayList<>(entries);
        others.forEach(rest::remove);
        return List.copyOf(rest);
    }
}
