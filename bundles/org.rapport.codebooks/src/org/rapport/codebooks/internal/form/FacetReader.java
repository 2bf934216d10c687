// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.codebooks.internal.report.Shown;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Facet;
import org.rapport.model.codebook.FacetId;

/** Reads the facets of a codebook. */
final class FacetReader {

    private static final String ALL = "all";
    private static final int MOST_SHOWN = 20;
    private static final Keys FACET =
            Keys.required("id", "label", "values").or("question", "applies_to", "default", "why");
    private static final Keys VALUE = Keys.required("value").or("meaning");

    private final KnownCodes known;
    private final Claims ids = new Claims(CodebookMessage.DUPLICATE_ID);

    FacetReader(KnownCodes known) {
        this.known = known;
    }

    List<Facet> read(List<Item> items) {
        List<Facet> facets = new ArrayList<>();
        items.forEach(item -> read(item).ifPresent(facets::add));
        return facets;
    }

    /** Empty if it has no id of its own, which is an error. */
    private Optional<Facet> read(Item item) {
        Fields fields = Fields.of(Ids.placed(item, "facets"), FACET);
        String label = fields.line("label");
        String question = fields.paragraphs("question");
        List<CodeId> appliesTo = fields.get("applies_to").map(this::appliesTo).orElse(List.of());
        List<Facet.Value> values = values(fields.someList("values"));
        Optional<String> preset = fields.get("default").flatMap(value -> preset(value, values));
        String why = fields.paragraphs("why");
        return Ids.unique(fields, ids)
                .map(id -> new Facet(new FacetId(id), label, question, appliesTo, values, preset, why));
    }

    private List<CodeId> appliesTo(Item item) {
        if (item.isList()) {
            return known.namedInList(item.someList());
        }
        item.text(ALL::equals, CodebookMessage.NOT_ALL);
        return List.of();
    }

    private static List<Facet.Value> values(List<Item> items) {
        Claims once = new Claims(CodebookMessage.DUPLICATE_VALUE);
        List<Facet.Value> values = new ArrayList<>();
        for (Item item : items) {
            Fields fields = Fields.of(item, VALUE);
            String meaning = fields.paragraphs("meaning");
            Optional<Item> value = fields.get("value");
            value.flatMap(Ids::word)
                    .filter(word -> once.claim(word, value.get()))
                    .ifPresent(word -> values.add(new Facet.Value(word, meaning)));
        }
        return values;
    }

    private static Optional<String> preset(Item item, List<Facet.Value> values) {
        Optional<String> preset = item.text();
        if (preset.isPresent()
                && values.stream().noneMatch(value -> value.value().equals(preset.get()))) {
            String some = values.stream()
                    .limit(MOST_SHOWN)
                    .map(value -> Shown.of(value.value()))
                    .collect(Collectors.joining(", "));
            item.error(CodebookMessage.NO_SUCH_VALUE, Shown.of(preset.get()), some);
        }
        return preset;
    }
}
