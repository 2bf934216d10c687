// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.Checkout;
import org.rapport.importers.internal.Importing;
import org.rapport.importers.internal.Refusals;
import org.rapport.testkit.TenSeconds;

class DamagedRtfTest {

    private static final String WORDS = "I: words\\par P: yes\\par I: so\\par P: no\\par ";
    private static final Path GOLDEN = Checkout.tests().resolve("golden");

    @Test
    void refusesGroupsInGroupsWithoutEnd() {
        assertThat(refusal("{".repeat(1_000_000))).contains("nested more than 1000 levels deep");
        assertThat(refusal(WORDS + "}".repeat(1_000_000))).isEqualTo("imported");
    }

    @Test
    void passesOverGroupsOfPicturesHoweverDeep() {
        String picture = "{\\pict " + "{".repeat(100_000) + "}".repeat(100_000) + "00ff}";

        assertThat(refusal(picture + WORDS + "}")).isEqualTo("imported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "99999999999999999999", "100000", "-5"})
    void refusesBinaryDataThatPromisesMoreThanThereIs(String size) {
        assertThat(refusal(WORDS + "\\bin" + size + " abc}")).contains("damaged after paragraph");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\'zz", "\\u99999999999", "\\aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd"})
    void refusesWhatTheParserCannotRead(String command) {
        assertThat(refusal(WORDS + command + "}")).contains("damaged after paragraph 4");
    }

    @Test
    void readsLongRunsOfUnicodeInOneGo() {
        assertThat(TenSeconds.of(() -> refusal(WORDS + "\\u26481?".repeat(1_000_000) + "}")))
                .isEqualTo("imported");
    }

    @Test
    void saysThatWordsFollowTheEndOfTheDocument() throws TaskException {
        assertThat(keys(WORDS + "}} \0")).isEmpty();
        assertThat(keys(WORDS + "} more words}")).containsExactly("importers.RTF_GOES_ON");
    }

    private static List<String> keys(String rtf) throws TaskException {
        return Importing.read("a.rtf", "{\\rtf1\\ansi " + rtf).problems().stream()
                .map(problem -> problem.message().key())
                .toList();
    }

    @Test
    void refusesMoreChangesOfFormattingThanAnyInterviewHas() {
        assertThat(refusal(WORDS + "\\b x\\b0 y".repeat(300_000) + "}")).contains("formatting more than 500000 times");
    }

    @Test
    void refusesTablesOfMoreCellsThanAnyInterviewHas() {
        assertThat(refusal(WORDS + "\\trowd" + "\\cell".repeat(400_000) + "\\row}"))
                .contains("more than 300000 lines");
    }

    @Test
    void namesOtherFilesWithTheEnding() {
        assertThat(Refusals.of("a.rtf", "I: words".getBytes(StandardCharsets.UTF_8)))
                .contains("This is no RTF document");
        assertThat(Refusals.of("a.rtf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .contains("seems to be a PDF document, not an RTF document");
    }

    @Test
    void readsOrRefusesADocumentThatIsCutOffAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(GOLDEN.resolve("rtf-quirks.rtf"));
        for (int length = 5; length < whole.length; length += 3) {
            readOrRefuse(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void readsOrRefusesDocumentsWithChangedBytes() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".rtf")).toList()) {
                byte[] whole = Files.readAllBytes(file);
                for (int seed = 0; seed < 200; seed++) {
                    readOrRefuse(changed(whole, new Random(seed)));
                }
            }
        }
    }

    private static byte[] changed(byte[] whole, Random random) {
        byte[] changed = whole.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = 5 + random.nextInt(changed.length - 5);
            changed[at] = (byte) (random.nextBoolean() ? "{}\\*\0'".charAt(random.nextInt(6)) : random.nextInt(256));
        }
        return changed;
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            Importing.read(new Source("a.rtf", bytes));
        } catch (TaskException e) {
            assertThat(e.what().text()).endsWith(".");
        }
    }

    private static String refusal(String rtf) {
        return Refusals.of("a.rtf", ("{\\rtf1\\ansi " + rtf).getBytes(StandardCharsets.ISO_8859_1));
    }
}
