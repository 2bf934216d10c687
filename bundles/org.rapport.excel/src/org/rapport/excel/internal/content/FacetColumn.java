// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.excel.internal.sheet.Column;
import org.rapport.excel.internal.sheet.Look;
import org.rapport.excel.internal.sheet.Palette;
import org.rapport.model.codebook.Facet;
import org.rapport.model.study.CodedPassage;

/** The column of one facet. */
final class FacetColumn {

    /** Headers of the other columns that a facet might be called by; the facet then says that it is one. */
    private static final Set<String> TAKEN = Set.of(
            "transcript",
            "turn",
            "speaker",
            "role",
            "text",
            "code",
            "reviewed",
            "weight",
            "memo",
            "evidence",
            "coder",
            "origin",
            "time start",
            "time end",
            "start",
            "end",
            "created (utc)",
            "code id",
            "coding id",
            "transcript id");

    private FacetColumn() {}

    static Column<CodedPassage> of(Facet facet) {
        return new Column<>(header(facet), Look.PROSE, 16, Palette.PLUM, "text", meaning(facet), (row, cells) -> {
            String value = row.coding().facets().get(facet.id());
            if (value != null) {
                cells.text(value);
            }
        });
    }

    private static String header(Facet facet) {
        String label =
                facet.label().isBlank() ? facet.id().value() : facet.label().strip();
        String lower = label.toLowerCase(Locale.ROOT);
        return TAKEN.contains(lower) || lower.matches("level \\d+") ? label + " (facet)" : label;
    }

    private static String meaning(Facet facet) {
        StringBuilder text = new StringBuilder("A facet, that is a property of the coding.");
        if (!facet.question().isBlank()) {
            text.append(' ').append(facet.question().strip());
        }
        if (!facet.values().isEmpty()) {
            text.append(" Values: ");
            text.append(facet.values().stream().map(FacetColumn::value).collect(Collectors.joining("; ")));
            text.append('.');
        }
        text.append(" Empty if nothing was said");
        facet.defaultValue()
                .ifPresent(value -> text.append("; the codebook then takes ").append(value));
        return text.append('.').toString();
    }

    private static String value(Facet.Value value) {
        return value.meaning().isBlank()
                ? value.value()
                : value.value() + " (" + value.meaning().strip() + ")";
    }
}
