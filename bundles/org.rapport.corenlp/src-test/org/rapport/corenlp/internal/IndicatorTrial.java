// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapport.api.annotation.Annotator;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.SentencePattern;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptText;

/**
 * Every indicator of a codebook run on the examples of its own code: what is found, what is found wrongly, and by which
 * kinds of indicators.
 *
 * @param rows one for each example of each code that has indicators
 */
public record IndicatorTrial(List<Row> rows) {

    public IndicatorTrial {
        rows = List.copyOf(rows);
    }

    /**
     * Runs a trial; the annotator must know a parser.
     *
     * @throws IllegalArgumentException if an indicator does not compile
     */
    public static IndicatorTrial of(Codebook codebook, Annotator annotator) throws TaskException {
        List<Row> rows = new ArrayList<>();
        for (Code code : codebook.codes()) {
            if (!code.indicators().isEmpty()) {
                addRows(code, annotator, rows);
            }
        }
        return new IndicatorTrial(rows);
    }

    private static void addRows(Code code, Annotator annotator, List<Row> rows) throws TaskException {
        List<Rule> rules = code.indicators().stream()
                .map(indicator -> new Rule(indicator.kind(), annotator.compile(indicator)))
                .toList();
        for (Example example : code.examples()) {
            TranscriptText text = new TranscriptText(example.text());
            List<Sentence> sentences = annotator
                    .annotate(text, List.of(new Span(0, text.length())), true, Progress.NONE)
                    .get(0);
            rows.add(new Row(code.id(), example.kind(), finders(rules, sentences)));
        }
    }

    private static Set<Indicator.Kind> finders(List<Rule> rules, List<Sentence> sentences) {
        Set<Indicator.Kind> kinds = EnumSet.noneOf(Indicator.Kind.class);
        rules.stream()
                .filter(rule -> sentences.stream()
                        .anyMatch(sentence -> !rule.pattern().find(sentence).isEmpty()))
                .forEach(rule -> kinds.add(rule.kind()));
        return kinds;
    }

    /** The kinds that alone find some typical or atypical example. */
    public Set<Indicator.Kind> indispensable() {
        return rows.stream()
                .filter(row -> row.example() != Example.Kind.CLOSE_BUT_NO
                        && row.foundBy().size() == 1)
                .flatMap(row -> row.foundBy().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Indicator.Kind.class)));
    }

    /** The share of examples of a kind that are found; 0 where there are none. */
    public double found(Example.Kind kind) {
        return rows.stream()
                .filter(row -> row.example() == kind)
                .mapToInt(row -> row.foundBy().isEmpty() ? 0 : 1)
                .average()
                .orElse(0);
    }

    /** A line for each code: what finds its examples, by kind of example; a dot where nothing does. */
    public String table() {
        Map<CodeId, List<Row>> byCode =
                rows.stream().collect(Collectors.groupingBy(Row::code, LinkedHashMap::new, Collectors.toList()));
        StringBuilder table = new StringBuilder(line("code", "typical", "atypical", "close but no (wrongly)"));
        byCode.forEach((code, own) -> table.append(line(
                code.value(),
                cell(own, Example.Kind.TYPICAL),
                cell(own, Example.Kind.ATYPICAL),
                cell(own, Example.Kind.CLOSE_BUT_NO))));
        return table.append(line(
                        "found",
                        share(Example.Kind.TYPICAL),
                        share(Example.Kind.ATYPICAL),
                        share(Example.Kind.CLOSE_BUT_NO)))
                .toString();
    }

    private String share(Example.Kind kind) {
        return String.format(Locale.ROOT, "%.2f", found(kind));
    }

    private static String cell(List<Row> rows, Example.Kind kind) {
        return rows.stream()
                .filter(row -> row.example() == kind)
                .map(row ->
                        row.foundBy().isEmpty() ? "." : row.foundBy().toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static String line(String code, String typical, String atypical, String closeButNo) {
        return String.format("%-10s %-30s %-30s %s%n", code, typical, atypical, closeButNo);
    }

    private record Rule(Indicator.Kind kind, SentencePattern pattern) {}

    /**
     * What became of one example.
     *
     * @param code the code whose example it is
     * @param example the kind of example
     * @param foundBy the kinds of the code's indicators that match in it
     */
    public record Row(CodeId code, Example.Kind example, Set<Indicator.Kind> foundBy) {

        public Row {
            foundBy = Collections.unmodifiableSet(new TreeSet<>(foundBy));
        }
    }
}
