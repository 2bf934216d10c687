// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapport.api.codebook.IndicatorCheck;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Colour;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Indicator;

/** Reads the tree of codes, each code before those below it. */
final class CodeReader {

    private static final Keys CODE = Keys.required("id", "label")
            .or(
                    "codable",
                    "colour",
                    "short_definition",
                    "definition",
                    "when_to_use",
                    "when_not_to_use",
                    "examples",
                    "indicators",
                    "sources",
                    "codes");

    private final ExampleReader examples;
    private final IndicatorReader indicators;
    private final Progress progress;
    private final Claims ids = new Claims(CodebookMessage.DUPLICATE_CODE);
    private final List<Code> codes = new ArrayList<>();

    CodeReader(KnownCodes known, IndicatorCheck check, Progress progress) {
        this.examples = new ExampleReader(known);
        this.indicators = new IndicatorReader(check, progress);
        this.progress = progress;
    }

    /** All codes; where one has no id of its own, which is an error, it and the tree are incomplete. */
    List<Code> read(List<Item> roots) throws TaskCancelledException {
        for (Item root : roots) {
            read(root, Optional.empty());
        }
        return codes;
    }

    private void read(Item item, Optional<CodeId> parent) throws TaskCancelledException {
        progress.checkpoint();
        Fields fields = Fields.of(Ids.placed(item, "codes"), CODE);
        Optional<CodeId> id = Ids.unique(fields, ids).flatMap(Ids::code);
        addCode(fields, id, parent);
        progress.advance(1);
        for (Item child : fields.someList("codes")) {
            read(child, id);
        }
    }

    private void addCode(Fields fields, Optional<CodeId> id, Optional<CodeId> parent) throws TaskCancelledException {
        boolean codable = fields.get("codable").flatMap(Item::truth).orElse(true);
        String label = fields.line("label");
        Optional<Colour> colour = fields.get("colour").flatMap(CodeReader::colour);
        String brief = fields.line("short_definition");
        String definition = fields.paragraphs("definition");
        String include = fields.paragraphs("when_to_use");
        String exclude = fields.paragraphs("when_not_to_use");
        List<Example> shown = examples.read(fields.get("examples"));
        List<Indicator> rules = indicators.read(fields.get("indicators"));
        String sources = sources(fields);
        warn(fields, codable);
        id.map(own -> new Code(
                        own,
                        parent,
                        codable,
                        label,
                        brief,
                        definition,
                        include,
                        exclude,
                        shown,
                        rules,
                        colour,
                        sources))
                .ifPresent(codes::add);
    }

    private static String sources(Fields fields) {
        return fields.get("sources").map(Item::oneOrMore).orElse(List.of()).stream()
                .flatMap(source -> source.paragraphs().map(Wording::line).stream())
                .collect(Collectors.joining("; "));
    }

    private static Optional<Colour> colour(Item item) {
        return item.text(CodeReader::isColour, CodebookMessage.BAD_COLOUR).map(Colour::of);
    }

    private static boolean isColour(String text) {
        try {
            Colour.of(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void warn(Fields fields, boolean codable) {
        if (fields.get("definition").isEmpty()) {
            fields.item().warn(CodebookMessage.NO_DEFINITION);
        }
        if (codable && fields.get("examples").isEmpty()) {
            fields.item().warn(CodebookMessage.NO_EXAMPLES);
        }
    }
}
