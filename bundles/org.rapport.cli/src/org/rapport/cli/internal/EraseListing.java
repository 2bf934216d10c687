// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapport.api.store.ErasureReport;
import org.rapport.model.study.RecordKey;

/**
 * Tells a person what an erasure takes, and what it cannot reach.
 *
 * @param session where to print
 */
record EraseListing(Session session) {

    private static final int MOST = 50;

    void print(List<ErasureReport> reports, List<Path> files) {
        for (ErasureReport report : reports) {
            session.say("Goes for good: " + summary(report) + ".");
            elsewhere("The same words stand elsewhere and go too:", report, true);
            elsewhere("The same words stand elsewhere and STAY (--everywhere takes most of them too):", report, false);
        }
        if (reports.isEmpty()) {
            session.say("Goes for good: nothing.");
        }
        session.say("The search index and the language annotations of these texts in your cache are made anew.");
        files(files);
        session.say(
                "Out of reach: exports and copies that were sent, mailed or backed up, the files you imported, studies into"
                        + " which this one was merged, and the caches of other users until they next open the study. What was"
                        + " deleted can sometimes be recovered from a disk; only an encrypted or destroyed disk is sure.");
    }

    private void elsewhere(String title, ErasureReport report, boolean goes) {
        List<ErasureReport.Elsewhere> found = report.elsewhere().stream()
                .filter(place -> place.goes() == goes)
                .toList();
        if (found.isEmpty()) {
            return;
        }
        session.say(title);
        found.stream()
                .limit(MOST)
                .forEach(place -> session.say("  " + place.place()
                        + (place.name().isEmpty() ? "" : " \"" + Columns.plain(place.name()) + "\"") + ": "
                        + Counted.of(place.times(), "time", "times")));
        if (found.size() > MOST) {
            session.say("  and " + (found.size() - MOST) + " more places");
        }
    }

    private void files(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        session.say("Out of reach, beside the study; delete them, or erase in each, if they hold the words:");
        files.forEach(file -> session.say("  " + Columns.plain(file.toString())));
    }

    /** In one line. */
    static String summary(ErasureReport report) {
        List<String> parts = new ArrayList<>();
        add(parts, report.removed(), "");
        add(parts, report.changed(), " in part");
        count(parts, report.texts(), "text of a transcript", "texts of transcripts");
        count(parts, report.sources(), "source file", "source files");
        count(parts, report.edits(), "edit of the history in part", "edits of the history in part");
        count(parts, report.labels(), "label or reason in part", "labels or reasons in part");
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }

    private static void add(List<String> parts, Map<RecordKey.Kind, Integer> counts, String how) {
        new TreeMap<>(counts).forEach((kind, count) -> parts.add(name(kind, count) + how));
    }

    private static void count(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(Counted.of(count, one, many));
        }
    }

    private static String name(RecordKey.Kind kind, int count) {
        return switch (kind) {
            case CODEBOOK -> "the codebook's own record";
            case CODE -> Counted.of(count, "code", "codes");
            case ATTRIBUTE -> Counted.of(count, "attribute", "attributes");
            case CASE -> Counted.of(count, "case", "cases");
            case CASE_VALUE -> Counted.of(count, "value of a case", "values of cases");
            case TRANSCRIPT -> Counted.of(count, "transcript", "transcripts");
            case SPEAKER -> Counted.of(count, "speaker", "speakers");
            case SUGGESTION -> Counted.of(count, "suggestion", "suggestions");
            case DECISION -> Counted.of(count, "decision", "decisions");
            case CODING -> Counted.of(count, "coding", "codings");
            case MEMO -> Counted.of(count, "memo", "memos");
            case CODER -> Counted.of(count, "coder", "coders");
        };
    }
}
