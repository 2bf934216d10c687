// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.Checkout;
import org.rapport.importers.internal.Importing;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/** Real interviews, which are not part of the project: a PDF gives the turns that the plain text gives. */
class RealPdfTest {

    private static final double ENOUGH = 0.98;

    @Test
    void givesTheTurnsOfThePlainText(TestReporter reporter, TestInfo info) throws IOException, TaskException {
        Path folder = data("transcripts-mannheimer");
        int turns = 0;
        int same = 0;
        for (Path pdf : files(folder.resolve("pdf"), "_Transcript.pdf")) {
            String name = pdf.getFileName().toString().replaceAll("Mannheimer_|_Transcript.pdf", "");
            List<String> found = lines(Importing.transcript(pdf));
            List<String> expected =
                    lines(Importing.transcript(folder.resolve("documents/" + name + "_transcript_deidentified.txt")));
            int common = common(found, expected);
            reporter.publishEntry(name, common + " of " + Math.max(found.size(), expected.size()) + " turns");
            turns += Math.max(found.size(), expected.size());
            same += common;
        }
        reporter.publishEntry(info.getDisplayName(), same + " of " + turns);
        assertThat((double) same).isGreaterThanOrEqualTo(ENOUGH * turns);
    }

    @Test
    void findsTheSpeakersBesideParagraphNumbers() throws IOException, TaskException {
        Map<String, Integer> turns = new LinkedHashMap<>();
        for (Path pdf : files(data("transcripts-pdpilot").resolve("transcripts"), ".pdf")) {
            Transcript transcript = Importing.transcript(pdf);
            assertThat(transcript.speakers()).startsWith("Dan", "Participant");
            turns.put(pdf.getFileName().toString(), transcript.turns().size());
        }
        assertThat(turns)
                .containsExactly(
                        Map.entry("P1.pdf", 93),
                        Map.entry("P2.pdf", 160),
                        Map.entry("P3.pdf", 122),
                        Map.entry("P4.pdf", 108),
                        Map.entry("P5.pdf", 134),
                        Map.entry("P6.pdf", 98),
                        Map.entry("P7.pdf", 105));
    }

    private static Path data(String name) {
        Optional<Path> folder = Checkout.data(name);
        assumeTrue(folder.isPresent(), "skipped: the interviews of " + name + " are not on this machine");
        return folder.orElseThrow();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lines(Transcript transcript) {
        List<String> lines = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            lines.add(turn.speaker().orElse("") + "|" + turn.time() + "|"
                    + transcript.text().slice(turn.span()));
        }
        return lines;
    }

    /** The length of the longest common sequence. */
    private static int common(List<String> first, List<String> second) {
        int[][] length = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                length[i][j] = first.get(i).equals(second.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length[0][0];
    }
}
