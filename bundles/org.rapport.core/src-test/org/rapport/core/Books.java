// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeGroup;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Facet;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.codebook.Indicator;

/** Small codebooks. */
public final class Books {

    private Books() {}

    public static CodeId id(String id) {
        return new CodeId(id);
    }

    public static Code code(String id) {
        return Code.named(id(id), "Label of " + id);
    }

    public static Code code(String id, String parent) {
        return code(id).under(id(parent));
    }

    public static Code defined(Code code, String definition, Example... examples) {
        return new Code(
                code.id(),
                code.parent(),
                code.codable(),
                code.label(),
                code.shortDefinition(),
                definition,
                code.include(),
                code.exclude(),
                List.of(examples),
                code.indicators(),
                code.colour(),
                code.sources());
    }

    public static Code category(String id) {
        Code code = code(id);
        return new Code(
                code.id(),
                code.parent(),
                false,
                code.label(),
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                "");
    }

    public static Example typical(String text) {
        return new Example(Example.Kind.TYPICAL, text, Optional.empty(), "");
    }

    public static Example closeButNo(String text, String instead) {
        return new Example(Example.Kind.CLOSE_BUT_NO, text, Optional.of(id(instead)), "because");
    }

    public static Facet facet(String id, String... codes) {
        return new Facet(
                new FacetId(id),
                "Facet " + id,
                "",
                List.of(codes).stream().map(CodeId::new).toList(),
                List.of(new Facet.Value("good", "")),
                Optional.empty(),
                "");
    }

    public static CodeGroup group(String id, String... codes) {
        return new CodeGroup(
                id, "Group " + id, "", List.of(codes).stream().map(CodeId::new).toList());
    }

    public static Codebook book(Code... codes) {
        return book(List.of(codes), List.of(), List.of());
    }

    public static Codebook book(List<Code> codes, List<Facet> facets, List<CodeGroup> groups) {
        return new Codebook(new About("b", "Book", "1", "en", "", List.of(), List.of()), codes, facets, groups);
    }

    /** A tree of up to 12 codes, branch by branch, some with definitions, examples, facets and groups. */
    public static Codebook random(Random random) {
        List<Code> codes = new ArrayList<>();
        List<Code> path = new ArrayList<>();
        for (int number = 0; number < random.nextInt(13); number++) {
            Code code = code("C" + number);
            while (!path.isEmpty() && random.nextBoolean()) {
                path.remove(path.size() - 1);
            }
            if (!path.isEmpty()) {
                code = code.under(path.get(path.size() - 1).id());
            }
            code = defined(code, random.nextBoolean() ? "" : "Definition " + random.nextInt(4), examples(random));
            code = code.withIndicators(
                    random.nextInt(3) > 0
                            ? List.of()
                            : List.of(new Indicator(Indicator.Kind.LEMMA, "w" + random.nextInt(3))));
            codes.add(code);
            path.add(code);
        }
        List<Facet> facets = new ArrayList<>();
        List<CodeGroup> groups = new ArrayList<>();
        for (int number = 0; !codes.isEmpty() && number < random.nextInt(3); number++) {
            String some = codes.get(random.nextInt(codes.size())).id().value();
            facets.add(facet("f" + number, some));
            groups.add(group("g" + number, some));
        }
        return book(codes, facets, groups);
    }

    private static Example[] examples(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Example[] {typical("Example " + random.nextInt(5))};
            case 1 -> new Example[] {closeButNo("Example " + random.nextInt(5), "C" + random.nextInt(12))};
            default -> new Example[0];
        };
    }
}
