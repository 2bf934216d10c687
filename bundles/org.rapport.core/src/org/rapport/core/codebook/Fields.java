// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeGroup;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Colour;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Facet;

/** The fields of a codebook's parts by their names, as texts and lists of texts that tell all that the part holds. */
final class Fields {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private Fields() {}

    /** No field; what an added or removed part is compared with. */
    static Fields none() {
        return new Fields();
    }

    /** All but the place in the tree. */
    static Fields of(Code code) {
        return new Fields()
                .text("label", code.label())
                .text("codable", String.valueOf(code.codable()))
                .text("retired", String.valueOf(code.retired()))
                .text("short_definition", code.shortDefinition())
                .text("definition", code.definition())
                .text("when_to_use", code.include())
                .text("when_not_to_use", code.exclude())
                .list("examples", code.examples().stream().map(Fields::example).toList())
                .list(
                        "indicators",
                        code.indicators().stream()
                                .map(indicator -> words(indicator.kind()) + ": " + indicator.pattern())
                                .toList())
                .text("colour", code.colour().map(Colour::toString).orElse(""))
                .text("sources", code.sources());
    }

    static Fields of(Facet facet) {
        return new Fields()
                .text("label", facet.label())
                .text("question", facet.question())
                .list("applies_to", ids(facet.appliesTo()))
                .list(
                        "values",
                        facet.values().stream()
                                .map(value -> value.value() + note(" = ", value.meaning(), ""))
                                .toList())
                .text("default", facet.defaultValue().orElse(""))
                .text("why", facet.why());
    }

    static Fields of(CodeGroup group) {
        return new Fields()
                .text("label", group.label())
                .text("about", group.about())
                .list("codes", ids(group.codes()));
    }

    static Fields of(About about) {
        return new Fields()
                .text("id", about.id())
                .text("title", about.title())
                .text("version", about.version())
                .text("language", about.language())
                .text("text", about.text())
                .list("rules", about.rules())
                .list("references", about.references());
    }

    private Fields text(String name, String value) {
        texts.put(name, value);
        return this;
    }

    private Fields list(String name, List<String> values) {
        lists.put(name, values);
        return this;
    }

    private static String example(Example example) {
        String instead = example.kind() == Example.Kind.CLOSE_BUT_NO
                ? " (→ " + example.codeInstead().map(CodeId::value).orElse("no code") + ")"
                : "";
        return words(example.kind()) + instead + ": " + example.text() + note(" (", example.note(), ")");
    }

    private static String note(String before, String text, String after) {
        return text.isEmpty() ? "" : before + text + after;
    }

    private static String words(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> ids(List<CodeId> codes) {
        return codes.stream().map(CodeId::value).toList();
    }

    /** The text of this name; empty if there is none. */
    String text(String name) {
        return Optional.ofNullable(texts.get(name)).orElse("");
    }

    /** What differs in {@code after}, in the order of the fields. */
    List<FieldChange> changesTo(Fields after) {
        List<FieldChange> changes = new ArrayList<>();
        names(texts, after.texts).stream()
                .filter(name -> !text(name).equals(after.text(name)))
                .forEach(name -> changes.add(new TextChange(name, text(name), after.text(name))));
        names(lists, after.lists).stream()
                .filter(name -> !items(name).equals(after.items(name)))
                .forEach(name -> changes.add(new ListChange(name, items(name), after.items(name))));
        return List.copyOf(changes);
    }

    private List<String> items(String name) {
        return lists.getOrDefault(name, List.of());
    }

    private static <V> List<String> names(Map<String, V> some, Map<String, V> others) {
        return List.copyOf((some.isEmpty() ? others : some).keySet());
    }
}
