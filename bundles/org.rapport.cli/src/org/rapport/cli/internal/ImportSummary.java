// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.core.importing.FileReport;
import org.rapport.core.importing.FileReport.Outcome;
import org.rapport.core.importing.ImportReport;
import org.rapport.core.people.Voice;

/** Says in a few sentences what an import did, or would do. */
final class ImportSummary {

    private static final int SHOWN = 12;

    private static final String UNLABELLED =
            " If one person speaks where no label stands, import with --map \"=Participant:leader\".";

    private final Session session;
    private final ImportReport report;

    /** Whether nothing was to be written. */
    private final boolean preview;

    ImportSummary(Session session, ImportReport report, boolean preview) {
        this.session = session;
        this.report = report;
        this.preview = preview;
    }

    void print(boolean withSpeakers) {
        session.say("");
        List<String> sentences = new ArrayList<>(List.of(counts()));
        int without =
                report.files().stream().mapToInt(FileReport::turnsWithoutRole).sum();
        if (withSpeakers) {
            speakers(sentences);
        }
        if (voices().stream().anyMatch(voice -> voice.source() == Voice.Source.GUESSED)) {
            sentences.add(
                    (withSpeakers ? "Roles with ? are guessed; " : "Roles are guessed where it says so; ") + change());
        }
        if (without > 0) {
            sentences.add(Counted.of(without, "turn has", "turns have") + " no role, so no rule will code them."
                    + (hasUnlabelledAnswers() ? UNLABELLED : ""));
        }
        if (!report.newCases().isEmpty()) {
            sentences.add((preview ? "Would make " : "Made ")
                    + Counted.of(report.newCases().size(), "case") + ": " + String.join(", ", report.newCases()) + ".");
        }
        sentences.forEach(
                sentence -> Wrapping.lines(sentence, session.terminal().width()).forEach(session::say));
    }

    /** Whether in a file with speakers a good part of the turns has no label: then they are hardly titles. */
    private boolean hasUnlabelledAnswers() {
        return report.files().stream().anyMatch(file -> {
            int labelled = file.voices().stream().mapToInt(Voice::turns).sum();
            return labelled > 0 && (file.turns() - labelled) * 4 >= file.turns();
        });
    }

    private String counts() {
        String left = report.leftOut() > 0 ? ", " + report.leftOut() + " left out of folders" : "";
        return (preview
                        ? report.count(Outcome.READABLE) + " can be imported, "
                        : report.count(Outcome.IMPORTED) + " imported, ")
                + report.count(Outcome.KNOWN) + " known already, " + report.count(Outcome.REFUSED) + " refused" + left
                + ".";
    }

    private String change() {
        return preview ? "say what they are with --map or --preset." : "change them with rapport role.";
    }

    private List<Voice> voices() {
        return report.files().stream().flatMap(file -> file.voices().stream()).toList();
    }

    private void speakers(List<String> sentences) {
        Map<String, Integer> files = new LinkedHashMap<>();
        voices().forEach(voice -> files.merge(name(voice), 1, Integer::sum));
        if (files.isEmpty()) {
            return;
        }
        List<String> shown = files.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " in " + entry.getValue() + " files" : ""))
                .toList();
        String more = files.size() > SHOWN ? "; and " + (files.size() - SHOWN) + " more (--speakers shows all)" : "";
        sentences.add("Speakers: " + String.join("; ", shown) + more + ".");
    }

    /** {@code Ann Lee (leader?)}: the question mark is that of a guess. */
    static String name(Voice voice) {
        return voice.name() + " (" + voice.role().map(Object::toString).orElse("no role")
                + (voice.source() == Voice.Source.GUESSED ? "?" : "") + ")";
    }
}
