// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.Colour;
import org.rapport.model.codebook.Example;

/**
 * What is to be said of a code; what is empty stays as it is.
 *
 * @param label its name
 * @param shortDefinition one line, shown while coding
 * @param definition the full definition
 * @param include when to use it
 * @param exclude when not to use it
 * @param sources where it comes from
 * @param colour the colour of its stripes; inside, empty to take the parent's
 * @param codable whether passages may carry it
 * @param examples examples to add to those it has
 */
public record CodeFields(
        Optional<String> label,
        Optional<String> shortDefinition,
        Optional<String> definition,
        Optional<String> include,
        Optional<String> exclude,
        Optional<String> sources,
        Optional<Optional<Colour>> colour,
        Optional<Boolean> codable,
        List<Example> examples) {

    public CodeFields {
        Objects.requireNonNull(label);
        Objects.requireNonNull(shortDefinition);
        Objects.requireNonNull(definition);
        Objects.requireNonNull(include);
        Objects.requireNonNull(exclude);
        Objects.requireNonNull(sources);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(codable);
        examples = List.copyOf(examples);
    }

    /** Says only whether passages may carry the code. */
    public static CodeFields codable(boolean codable) {
        Optional<String> asItIs = Optional.empty();
        return new CodeFields(
                asItIs, asItIs, asItIs, asItIs, asItIs, asItIs, Optional.empty(), Optional.of(codable), List.of());
    }

    /** The code with these fields. */
    public Code on(Code code) {
        List<Example> all = new ArrayList<>(code.examples());
        examples.stream().filter(example -> !all.contains(example)).forEach(all::add);
        return new Code(
                code.id(),
                code.parent(),
                codable.orElse(code.codable()),
                label.orElse(code.label()),
                shortDefinition.orElse(code.shortDefinition()),
                definition.orElse(code.definition()),
                include.orElse(code.include()),
                exclude.orElse(code.exclude()),
                all,
                code.indicators(),
                colour.orElse(code.colour()),
                sources.orElse(code.sources()),
                code.retired());
    }
}
