// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A text that differs.
 *
 * @param field the field's name
 * @param before the text as it was; empty if there was none
 * @param after the text as it is; empty if there is none
 */
public record TextChange(String field, String before, String after) implements FieldChange {

    public TextChange {
        Objects.requireNonNull(field);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    /** Words that belong together: they are in both texts, or were taken out, or put in. */
    public record Words(Kind kind, String text) {

        /** What happened to words. */
        public enum Kind {
            SAME,
            REMOVED,
            ADDED
        }

        public Words {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(text);
        }
    }

    /**
     * The difference word by word, with one blank between words. Where only blanks and line ends differ, all words are the
     * same.
     */
    public List<Words> words() {
        List<Words> words = new ArrayList<>();
        List<String> together = new ArrayList<>();
        Words.Kind kind = Words.Kind.SAME;
        for (Alignment.Step<String> step :
                inRuns(Alignment.of(split(before), split(after)).steps())) {
            if (kind(step) != kind) {
                add(words, kind, together);
                together.clear();
                kind = kind(step);
            }
            together.add(step.entry());
        }
        add(words, kind, together);
        return List.copyOf(words);
    }

    /** In each place that differs, first all that is gone, then all that is new. */
    private static List<Alignment.Step<String>> inRuns(List<Alignment.Step<String>> steps) {
        List<Alignment.Step<String>> ordered = new ArrayList<>();
        List<Alignment.Step<String>> added = new ArrayList<>();
        for (Alignment.Step<String> step : steps) {
            if (step.side() == Alignment.Side.AFTER) {
                added.add(step);
                continue;
            }
            if (step.side() == Alignment.Side.BOTH) {
                ordered.addAll(added);
                added.clear();
            }
            ordered.add(step);
        }
        ordered.addAll(added);
        return ordered;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Words.Kind kind(Alignment.Step<String> step) {
        return switch (step.side()) {
            case BOTH -> Words.Kind.SAME;
            case BEFORE -> Words.Kind.REMOVED;
            case AFTER -> Words.Kind.ADDED;
        };
    }

    private static void add(List<Words> words, Words.Kind kind, List<String> together) {
        if (!together.isEmpty()) {
            words.add(new Words(kind, String.join(" ", together)));
        }
    }
}
