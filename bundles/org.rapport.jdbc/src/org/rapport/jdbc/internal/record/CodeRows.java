// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Colour;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Indicator;

/** A code as a row. */
public final class CodeRows {

    private CodeRows() {}

    /** The values of the row; {@code place} orders the codes of the book. */
    public static Object[] write(Code code, long place) {
        return new Object[] {
            code.parent().map(CodeId::value).orElse(null),
            place,
            code.codable() ? 1L : 0L,
            code.label(),
            code.shortDefinition(),
            code.definition(),
            code.include(),
            code.exclude(),
            code.colour().map(Colour::toString).orElse(null),
            code.sources(),
            Json.write(code.examples().stream().map(CodeRows::example).toList()),
            Json.write(code.indicators().stream()
                    .map(indicator -> List.of(indicator.kind().name(), indicator.pattern()))
                    .toList()),
            code.retired() ? 1L : 0L
        };
    }

    private static Map<String, Object> example(Example example) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", example.kind().name());
        json.put("text", example.text());
        example.codeInstead().ifPresent(code -> json.put("codeInstead", code.value()));
        json.put("note", example.note());
        return json;
    }

    public static Code read(String id, Object[] row) {
        return new Code(
                new CodeId(id),
                Optional.ofNullable((String) row[0]).map(CodeId::new),
                (Long) row[2] == 1,
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                examples((String) row[10]),
                indicators((String) row[11]),
                Optional.ofNullable((String) row[8]).map(Colour::of),
                (String) row[9],
                (Long) row[12] == 1);
    }

    private static List<Example> examples(String text) {
        List<Example> examples = new ArrayList<>();
        for (Object item : Json.list(text)) {
            Map<?, ?> json = (Map<?, ?>) item;
            examples.add(new Example(
                    Example.Kind.valueOf((String) json.get("kind")),
                    (String) json.get("text"),
                    Optional.ofNullable((String) json.get("codeInstead")).map(CodeId::new),
                    (String) json.get("note")));
        }
        return examples;
    }

    private static List<Indicator> indicators(String text) {
        List<Indicator> indicators = new ArrayList<>();
        for (Object item : Json.list(text)) {
            List<String> pair = Json.strings(item);
            indicators.add(new Indicator(Indicator.Kind.valueOf(pair.get(0)), pair.get(1)));
        }
        return indicators;
    }
}
