// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapport.model.text.Transcript;

/** Real interviews, which are not part of the project: the same one in two formats gives the same transcript. */
class RealInterviewsTest {

    @TestFactory
    List<DynamicTest> givesTheSameTurnsOfWordAndPlainText() throws IOException {
        return pairs("transcripts-mannheimer/documents", ".docx", ".txt", (docx, txt) -> {
            assertThat(docx.speakers()).isEqualTo(txt.speakers());
            assertThat(docx.turns()).isEqualTo(txt.turns());
            assertThat(docx.cues()).isEqualTo(txt.cues());
            assertThat(docx.text().equals(txt.text())).as("same text").isTrue();
        });
    }

    @TestFactory
    List<DynamicTest> findsTwoSpeakersInInterviews() throws IOException {
        return pairs("transcripts-mannheimer/documents", ".docx", ".txt", (docx, txt) -> {
            boolean interview = txt.turns().size() > 2;
            assertThat(txt.speakers()).hasSize(interview ? 2 : 0);
            assertThat(txt.turns().stream().skip(interview ? 1 : 2))
                    .allMatch(turn -> turn.speaker().isPresent() && turn.time().isPresent());
        });
    }

    @TestFactory
    List<DynamicTest> givesTheSameWordsOfCaptionsAndPlainText() throws IOException {
        return pairs("transcripts-talkpython", ".vtt", ".txt", (vtt, txt) -> assertThat(
                        words(vtt).equals(words(txt)))
                .as("same words")
                .isTrue());
    }

    private interface Comparison {
        void compare(Transcript first, Transcript second);
    }

    private static List<DynamicTest> pairs(String folder, String first, String second, Comparison comparison)
            throws IOException {
        Optional<Path> data = Checkout.data(folder);
        assumeTrue(data.isPresent(), "skipped: the interviews of " + folder + " are not on this machine");
        try (Stream<Path> files = Files.list(data.orElseThrow())) {
            return files.filter(file -> file.toString().endsWith(first))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        String name = file.toString();
                        Path other = Path.of(name.substring(0, name.length() - first.length()) + second);
                        comparison.compare(Importing.transcript(file), Importing.transcript(other));
                    }))
                    .toList();
        }
    }

    private static String words(Transcript transcript) {
        return String.join(
                " ", transcript.text().value().toLowerCase(Locale.ROOT).split("\\s+"));
    }
}
