// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Optional;
import org.rapport.core.codetree.CodeFields;
import org.rapport.model.codebook.Colour;
import org.rapport.model.codebook.Example;
import picocli.CommandLine.Option;

/** The options that say something of a code. */
final class CodeFieldOptions {

    @Option(names = "--short", paramLabel = "TEXT", description = "One line, shown while coding.")
    private String shortDefinition;

    @Option(names = "--definition", paramLabel = "TEXT", description = "The full definition.")
    private String definition;

    @Option(names = "--when", paramLabel = "TEXT", description = "When to use it.")
    private String include;

    @Option(names = "--when-not", paramLabel = "TEXT", description = "When not to use it.")
    private String exclude;

    @Option(
            names = "--example",
            paramLabel = "TEXT",
            description = "A typical example, added to those there are. Repeat for more.")
    private List<String> examples = List.of();

    @Option(names = "--sources", paramLabel = "TEXT", description = "Where it comes from.")
    private String sources;

    @Option(
            names = "--colour",
            paramLabel = "#RRGGBB",
            description = "The colour of its stripes; none to take that of the code above.")
    private ChosenColour colour;

    @Option(names = "--category", description = "Passages do not carry it, only the codes below it.")
    private boolean category;

    /** A colour, or none. */
    record ChosenColour(Optional<Colour> colour) {

        static ChosenColour of(String text) {
            return new ChosenColour(text.equals("none") ? Optional.empty() : Optional.of(Colour.of(text)));
        }
    }

    CodeFields fields(String label, boolean codable) {
        return new CodeFields(
                Optional.ofNullable(label).map(text -> text.strip().replaceAll("\\s+", " ")),
                text(shortDefinition),
                text(definition),
                text(include),
                text(exclude),
                text(sources),
                Optional.ofNullable(colour).map(ChosenColour::colour),
                codable || category ? Optional.of(codable) : Optional.empty(),
                examples.stream()
                        .map(text -> new Example(Example.Kind.TYPICAL, text.strip(), Optional.empty(), ""))
                        .toList());
    }

    boolean isCategory() {
        return category;
    }

    private static Optional<String> text(String given) {
        return Optional.ofNullable(given).map(String::strip);
    }
}
