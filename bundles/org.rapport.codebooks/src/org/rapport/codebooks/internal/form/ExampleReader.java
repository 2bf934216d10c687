// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.codebooks.internal.report.Position;
import org.rapport.codebooks.internal.yaml.YamlMap;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Example;

/** Reads the examples of one code after the other. */
final class ExampleReader {

    private static final Keys KINDS = Keys.optional("typical", "atypical", "close_but_no");
    private static final Keys BELONGING = Keys.required("text").or("note");
    private static final Keys CLOSE = Keys.required("text").or("code_instead", "because");

    private final KnownCodes known;

    ExampleReader(KnownCodes known) {
        this.known = known;
    }

    /** The examples of one code, the typical ones first. */
    List<Example> read(Optional<Item> item) {
        return item.map(this::read).orElse(List.of());
    }

    private List<Example> read(Item item) {
        Fields kinds = Fields.of(item, KINDS);
        if (item.node() instanceof YamlMap map && map.entries().isEmpty()) {
            item.error(CodebookMessage.EMPTY_EXAMPLES);
        }
        Map<String, Position> seen = new HashMap<>();
        List<Example> examples = new ArrayList<>();
        for (Example.Kind kind : Example.Kind.values()) {
            Optional<Item> group = kinds.get(kind.name().toLowerCase(Locale.ROOT));
            for (Item example : group.map(Item::oneOrMore).orElse(List.of())) {
                read(kind, example).ifPresent(made -> {
                    warnIfSeen(made, example, seen);
                    examples.add(made);
                });
            }
        }
        return examples;
    }

    private Optional<Example> read(Example.Kind kind, Item item) {
        boolean close = kind == Example.Kind.CLOSE_BUT_NO;
        if (!item.isMap() && !close) {
            return item.paragraphs().map(text -> new Example(kind, text, Optional.empty(), ""));
        }
        Fields fields = Fields.of(item, close ? CLOSE : BELONGING);
        if (close
                && item.isMap()
                && item.child("code_instead").or(() -> item.child("because")).isEmpty()) {
            item.error(CodebookMessage.NO_REASON);
        }
        Optional<CodeId> instead = fields.get("code_instead").flatMap(known::named);
        String note = fields.paragraphs(close ? "because" : "note");
        return fields.get("text").flatMap(Item::paragraphs).map(text -> new Example(kind, text, instead, note));
    }

    private static void warnIfSeen(Example example, Item item, Map<String, Position> seen) {
        Position before = seen.putIfAbsent(example.text(), item.position());
        if (before != null) {
            item.warn(CodebookMessage.SAME_EXAMPLE, before.line());
        }
    }
}
