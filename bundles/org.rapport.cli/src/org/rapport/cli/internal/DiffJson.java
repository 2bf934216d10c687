// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.core.codebook.CodeChange;
import org.rapport.core.codebook.CodebookDiff;
import org.rapport.core.codebook.FieldChange;
import org.rapport.core.codebook.ListChange;
import org.rapport.core.codebook.PartChange;
import org.rapport.core.codebook.Place;
import org.rapport.core.codebook.TextChange;
import org.rapport.model.codebook.Codebook;

/** Prints the difference of two codebooks for programs, as {@code docs/codebook-diff.md} describes it. */
final class DiffJson {

    /** Counted up when a program that reads it would have to change. */
    private static final String FORMAT = "rapport-codebook-diff/1";

    private final Map<String, Object> root = new LinkedHashMap<>();

    DiffJson(String nameBefore, Codebook before, String nameAfter, Codebook after) {
        CodebookDiff diff = CodebookDiff.between(before, after);
        root.put("format", FORMAT);
        root.put("before", book(nameBefore, before));
        root.put("after", book(nameAfter, after));
        root.put("differs", !diff.isEmpty());
        root.put("about", fields(diff.about()));
        root.put("codes", diff.codes().stream().map(DiffJson::code).toList());
        root.put("facets", diff.facets().stream().map(DiffJson::part).toList());
        root.put("groups", diff.groups().stream().map(DiffJson::part).toList());
    }

    void print(PrintStream out) {
        JsonText.print(root, out);
    }

    private static Map<String, Object> book(String name, Codebook codebook) {
        Map<String, Object> book = new LinkedHashMap<>();
        book.put("name", name);
        book.put("id", codebook.about().id());
        book.put("title", codebook.about().title());
        book.put("version", codebook.about().version());
        return book;
    }

    private static Map<String, Object> code(CodeChange change) {
        Map<String, Object> code = new LinkedHashMap<>();
        code.put("change", word(change.change()));
        code.put("id", change.code().id());
        code.put("label", change.code().label());
        change.from().ifPresent(place -> code.put("from", place(place)));
        change.to().ifPresent(place -> code.put("to", place(place)));
        code.put("moved", change.moved());
        change.perhapsRenamed().ifPresent(other -> code.put("perhaps_renamed", other));
        code.put("fields", fields(change.fields()));
        return code;
    }

    private static Map<String, Object> place(Place place) {
        Map<String, Object> map = new LinkedHashMap<>();
        place.parent().ifPresent(parent -> map.put("parent", parent));
        place.after().ifPresent(after -> map.put("after", after));
        return map;
    }

    private static Map<String, Object> part(PartChange change) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("change", word(change.change()));
        part.put("id", change.id());
        part.put("label", change.label());
        part.put("fields", fields(change.fields()));
        return part;
    }

    private static List<Map<String, Object>> fields(List<FieldChange> changes) {
        return changes.stream().map(DiffJson::field).toList();
    }

    private static Map<String, Object> field(FieldChange change) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("field", change.field());
        if (change instanceof TextChange text) {
            field.put("before", text.before());
            field.put("after", text.after());
            if (!text.before().isEmpty() && !text.after().isEmpty()) {
                field.put("words", text.words().stream().map(DiffJson::words).toList());
            }
        } else if (change instanceof ListChange list) {
            field.put("before", list.before());
            field.put("after", list.after());
            field.put("removed", list.removed());
            field.put("added", list.added());
        }
        return field;
    }

    private static Map<String, Object> words(TextChange.Words words) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", word(words.kind()));
        map.put("text", words.text());
        return map;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
