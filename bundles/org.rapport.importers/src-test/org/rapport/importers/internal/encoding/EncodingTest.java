// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.Importing;
import org.rapport.importers.internal.Refusals;
import org.rapport.importers.internal.txt.TextImporter;
import org.rapport.model.text.Transcript;

class EncodingTest {

    private static final String INTERVIEW = "Renée: Où est la lampe ? Elle était là, près du café.\n"
            + "Bo: Déjà éteinte.\nRenée: Bien sûr, à l’été.\nBo: Voilà, très bien, merci à toi.\n";
    private static final List<String> TURNS = List.of(
            "Renée|Où est la lampe ? Elle était là, près du café.", "Bo|Déjà éteinte.",
            "Renée|Bien sûr, à l’été.", "Bo|Voilà, très bien, merci à toi.");

    @Test
    void readsEachUnicodeEncodingWithItsByteOrderMark() throws TaskException {
        for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            Charset charset = Charset.forName(name);
            byte[] bytes = ("\ufeff" + INTERVIEW).getBytes(charset);
            assertThat(Importing.turns(read(bytes, Optional.empty()))).as(name).isEqualTo(TURNS);
            assertThat(Importing.turns(read(bytes, Optional.of(charset))))
                    .as(name)
                    .isEqualTo(TURNS);
        }
    }

    @Test
    void readsUtf16WithoutByteOrderMark() throws TaskException {
        assertThat(Importing.turns(read(INTERVIEW.getBytes(StandardCharsets.UTF_16LE), Optional.empty())))
                .isEqualTo(TURNS);
        assertThat(Importing.turns(read(INTERVIEW.getBytes(StandardCharsets.UTF_16BE), Optional.empty())))
                .isEqualTo(TURNS);
    }

    @Test
    void guessesWindowsEncodingAndSaysSo() throws TaskException {
        Imported<Transcript> imported =
                Importing.read(new Source("a.txt", INTERVIEW.getBytes(Charset.forName("windows-1252"))));

        assertThat(Importing.turns(imported.value().orElseThrow())).isEqualTo(TURNS);
        assertThat(imported.problems())
                .extracting(Problem::toString)
                .containsExactly("a.txt: The text is not UTF-8; it was read as windows-1252."
                        + " If letters look wrong, name the encoding with --encoding.");
    }

    @Test
    void takesTheEncodingThatAPersonNames() throws TaskException {
        byte[] bytes = INTERVIEW.replace("’", "'").getBytes(Charset.forName("x-MacRoman"));
        Transcript transcript = read(bytes, Optional.of(Charset.forName("x-MacRoman")));

        assertThat(Importing.turns(transcript).get(1)).isEqualTo("Bo|Déjà éteinte.");
    }

    @Test
    void namesTheLineWhereTheNamedEncodingFails() {
        byte[] bytes = INTERVIEW.getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(bytes, Optional.of(StandardCharsets.US_ASCII)))
                .isInstanceOfSatisfying(
                        TaskException.class, e -> assertThat(e.where()).hasToString("a.txt, line 1"));
    }

    @Test
    void namesTheLineOfOneBadByteInUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(INTERVIEW.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xc3);
        bytes.write('x');

        assertThat(Refusals.of("a.txt", bytes.toByteArray())).startsWith("a.txt, line 5: The text is not valid UTF-8");
    }

    @Test
    void keepsTheReplacementCharacterOfTheFileItself() throws TaskException {
        assertThat(Importing.turns(Importing.transcript("a.txt", "I: a\ufffdb\nP: c\n")))
                .containsExactly("I|a\ufffdb", "P|c");
    }

    @Test
    void readsEachKindOfLineEnd() throws TaskException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Transcript transcript = Importing.transcript("a.txt", String.join(end, "I: a", "b", "", "P: c\u2028d", ""));
            assertThat(Importing.turns(transcript)).containsExactly("I|a/b", "P|c\u2028d");
        }
    }

    @Test
    void saysWhatARenamedFileSeemsToBe() {
        assertThat(Refusals.of("a.txt", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a.txt: The file seems to be a PDF document, not plain text."
                        + " Give it its right ending, or export the transcript as plain text again.");
        assertThat(Refusals.of("a.vtt", "PK\u0003\u0004rest".getBytes(StandardCharsets.UTF_8)))
                .startsWith("a.vtt: The file seems to be a Word document or another zip archive");
        assertThat(Refusals.of("a.srt", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8)))
                .startsWith("a.srt: The file seems to be an RTF document");
    }

    @Test
    void refusesBinaryData() {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);

        assertThat(Refusals.of("a.txt", bytes))
                .isEqualTo("a.txt: The file holds binary data, not text."
                        + " Export the transcript as text from the program that made it.");
    }

    private static Transcript read(byte[] bytes, Optional<Charset> charset) throws TaskException {
        return new TextImporter()
                .read(
                        new Source("a.txt", bytes),
                        ImportOptions.DEFAULT.withCharset(charset).withLanguage("fr"),
                        Progress.NONE)
                .value()
                .orElseThrow()
                .transcript();
    }
}
