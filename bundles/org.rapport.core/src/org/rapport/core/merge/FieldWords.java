// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.Map;

/** What people call the fields of records. */
final class FieldWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("case_id", "is the case"),
            Map.entry("code_groups", "groups"),
            Map.entry("codable", "for passages"),
            Map.entry("exclude", "when not to use it"),
            Map.entry("include", "when to use it"),
            Map.entry("parent", "place in the tree"),
            Map.entry("short_definition", "short definition"));

    private FieldWords() {}

    static String of(String field) {
        return field.startsWith("facets.")
                ? "facet " + field.substring("facets.".length())
                : WORDS.getOrDefault(field, field);
    }
}
