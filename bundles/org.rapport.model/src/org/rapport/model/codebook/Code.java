// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One code of a codebook, described as MacQueen et al. 1998 (Cultural Anthropology Methods 10(2):31–36) advise: brief
 * and full definition, when to use it, when not to, examples.
 *
 * @param id its identity
 * @param parent the code above it; empty at the top of the tree
 * @param codable whether passages may carry it; a category is a code that is not codable
 * @param label its name
 * @param shortDefinition one line, shown while coding; may be empty
 * @param definition the full definition; may be empty
 * @param include when to use it; may be empty
 * @param exclude when not to use it; may be empty
 * @param examples sentences that show its borders
 * @param indicators rules that suggest it
 * @param colour the colour of its stripes; empty to take the parent's
 * @param sources where it comes from; may be empty
 * @param retired whether it is kept for the codings it has, and offered for no new ones
 */
public record Code(
        CodeId id,
        Optional<CodeId> parent,
        boolean codable,
        String label,
        String shortDefinition,
        String definition,
        String include,
        String exclude,
        List<Example> examples,
        List<Indicator> indicators,
        Optional<Colour> colour,
        String sources,
        boolean retired) {

    /** A code that is in use. */
    public Code(
            CodeId id,
            Optional<CodeId> parent,
            boolean codable,
            String label,
            String shortDefinition,
            String definition,
            String include,
            String exclude,
            List<Example> examples,
            List<Indicator> indicators,
            Optional<Colour> colour,
            String sources) {
        this(
                id,
                parent,
                codable,
                label,
                shortDefinition,
                definition,
                include,
                exclude,
                examples,
                indicators,
                colour,
                sources,
                false);
    }

    public Code {
        Objects.requireNonNull(id);
        Objects.requireNonNull(parent);
        Objects.requireNonNull(label);
        Objects.requireNonNull(shortDefinition);
        Objects.requireNonNull(definition);
        Objects.requireNonNull(include);
        Objects.requireNonNull(exclude);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(sources);
        examples = List.copyOf(examples);
        indicators = List.copyOf(indicators);
    }

    /** A codable code at the top of the tree with nothing but a name. */
    public static Code named(CodeId id, String label) {
        return new Code(id, Optional.empty(), true, label, "", "", "", "", List.of(), List.of(), Optional.empty(), "");
    }

    /** Whether it is offered for new codings. */
    public boolean isOffered() {
        return codable && !retired;
    }

    public Code under(CodeId newParent) {
        return withParent(Optional.of(newParent));
    }

    public Code withParent(Optional<CodeId> newParent) {
        return new Code(
                id,
                newParent,
                codable,
                label,
                shortDefinition,
                definition,
                include,
                exclude,
                examples,
                indicators,
                colour,
                sources,
                retired);
    }

    public Code withIndicators(List<Indicator> newIndicators) {
        return new Code(
                id,
                parent,
                codable,
                label,
                shortDefinition,
                definition,
                include,
                exclude,
                examples,
                newIndicators,
                colour,
                sources,
                retired);
    }

    public Code withRetired(boolean newRetired) {
        return new Code(
                id,
                parent,
                codable,
                label,
                shortDefinition,
                definition,
                include,
                exclude,
                examples,
                indicators,
                colour,
                sources,
                newRetired);
    }

    /**
     * Whether both say the same of when the code is given to a passage: definitions, include and exclude. The label, the
     * place in the tree and the examples do not count: an example shows the border and does not move it.
     */
    public boolean meansTheSameAs(Code other) {
        return shortDefinition.equals(other.shortDefinition)
                && definition.equals(other.definition)
                && include.equals(other.include)
                && exclude.equals(other.exclude);
    }
}
