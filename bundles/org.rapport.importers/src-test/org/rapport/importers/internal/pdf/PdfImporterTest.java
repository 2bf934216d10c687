// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.Checkout;
import org.rapport.importers.internal.Importing;
import org.rapport.importers.internal.Refusals;
import org.rapport.model.text.Transcript;

class PdfImporterTest {

    private static final String TALK = "BT /F1 12 Tf 14 TL 72 700 Td (I: Good morning, how was the day?) Tj T*"
            + " (B: It was long.) Tj T* (I: And the evening?) Tj T* (B: Short.) Tj ET ";

    @Test
    void readsLinesOfAFontThatIsNotEmbedded() throws TaskException {
        assertThat(turns(TALK, ""))
                .containsExactly(
                        "I|Good morning, how was the day?", "B|It was long.", "I|And the evening?", "B|Short.");
    }

    @Test
    void saysThatAScannedDocumentNeedsTextRecognition() {
        byte[] pdf = HandmadePdf.page("q 500 0 0 700 0 0 cm /Im Do Q", "/XObject << /Im 6 0 R >>").stream(
                        "/Subtype /Image /Width 1 /Height 1", new byte[3])
                .bytes();

        assertThat(Refusals.of("a.pdf", pdf))
                .isEqualTo("a.pdf: The PDF has no text, only pictures or nothing at all. If it was scanned, let a text"
                        + " recognition program (OCR) add the text, and import it again.");
    }

    @Test
    void readsTheInvisibleTextOfARecognisedPictureAndSaysSo() throws TaskException {
        Imported<Transcript> read = read(HandmadePdf.page("3 Tr " + TALK, ""));

        assertThat(Importing.turns(read.value().orElseThrow())).hasSize(4);
        assertThat(keys(read)).containsExactly("importers.pdf.RECOGNISED");
    }

    @Test
    void leavesOutInvisibleLettersBesideVisibleOnes() throws TaskException {
        Imported<Transcript> read = read(HandmadePdf.page(TALK + "BT /F1 9 Tf 3 Tr 72 400 Td (unseen) Tj ET", ""));

        assertThat(read.value().orElseThrow().text().value()).doesNotContain("unseen");
        assertThat(sentences(read)).containsExactly("Letters that are invisible or outside the page, left out: 6.");
    }

    @Test
    void leavesOutTextOutsideThePageOrItsClip() throws TaskException {
        String outside = "BT /F1 9 Tf 72 -50 Td (off) Tj ET q 0 0 50 50 re W n BT /F1 9 Tf 72 400 Td (cut) Tj ET Q ";

        assertThat(sentences(read(HandmadePdf.page(outside + TALK, ""))))
                .containsExactly("Letters that are invisible or outside the page, left out: 6.");
    }

    @Test
    void leavesOutAWatermarkThatIsTurned() throws TaskException {
        Imported<Transcript> read =
                read(HandmadePdf.page("BT /F1 60 Tf 0.7 0.7 -0.7 0.7 99 99 Tm (DRAFT) Tj ET " + TALK, ""));

        assertThat(Importing.turns(read.value().orElseThrow())).hasSize(4);
        assertThat(sentences(read)).containsExactly("Pieces of turned text, such as watermarks, left out: 1.");
    }

    @Test
    void readsAPageThatIsTurnedAsAWhole() throws TaskException {
        String turned = "BT /F1 12 Tf 0 1 -1 0 300 72 Tm (I: Good morning.) Tj 0 1 -1 0 314 72 Tm (B: Good day.) Tj"
                + " 0 1 -1 0 328 72 Tm (I: And now?) Tj 0 1 -1 0 342 72 Tm (B: Work.) Tj ET";

        assertThat(turns(turned, "")).containsExactly("I|Good morning.", "B|Good day.", "I|And now?", "B|Work.");
    }

    @Test
    void spellsOutLigaturesAndTakesTheTextThatStandsForShapes() throws TaskException {
        String content = "BT /F2 12 Tf 14 TL 72 700 Td (I: the of\\001ce) Tj T* (B: it is ) Tj"
                + " /Span << /ActualText (coffee) >> BDC (xyz) Tj EMC T* (I: no) Tj T* (B: yes) Tj ET";
        HandmadePdf pdf = HandmadePdf.page(content, "/Font << /F2 6 0 R >>")
                .object("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /BaseEncoding"
                        + " /WinAnsiEncoding /Differences [1 /fi] >> >>");

        Imported<Transcript> read = read(pdf);

        assertThat(Importing.turns(read.value().orElseThrow()))
                .containsExactly("I|the office", "B|it is coffee", "I|no", "B|yes");
        assertThat(sentences(read))
                .containsExactly("Joined letters, such as the ligature of f and i, that were spelled out: 1.");
    }

    @Test
    void takesWordsOnceThatArePrintedTwiceToLookBold() throws TaskException {
        String twice = "BT /F1 12 Tf 72 750 Td (I: Well.) Tj ET BT /F1 12 Tf 72.3 750 Td (I: Well.) Tj ET ";

        assertThat(turns(twice + TALK, "")).first().isEqualTo("I|Well./Good morning, how was the day?");
    }

    @Test
    void leavesOutLettersThatTheFontDoesNotNameAndSaysHowMany() throws TaskException {
        HandmadePdf pdf = HandmadePdf.page(
                        TALK + "BT /F2 12 Tf 72 400 Td <00410042> Tj ET", "/Font << /F1 4 0 R /F2 6 0 R >>")
                .object("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< >>] >>");

        assertThat(sentences(read(pdf)))
                .containsExactly("Letters that the fonts of the PDF do not name, left out: 2. Compare the transcript"
                        + " with the PDF.");
    }

    @Test
    void runsNoScriptAndOpensNoOtherFile() throws TaskException {
        byte[] pdf = new HandmadePdf()
                        .object("<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL) >>"
                                + " /Names << /EmbeddedFiles 6 0 R >> /AA << /WC << /S /Launch /F (/bin/true) >> >> >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [5 0 R 6 0 R]"
                                + " /Resources << /Font << /F1 4 0 R >> >> >>")
                        .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
                        .stream("", TALK.getBytes(StandardCharsets.US_ASCII))
                        .stream("/F (/etc/passwd) /FFilter /FlateDecode", new byte[0])
                        .bytes();

        assertThat(Importing.read(new Source("a.pdf", pdf))
                        .value()
                        .orElseThrow()
                        .turns())
                .hasSize(4);
    }

    @Test
    void readsAFileWhoseTableOfObjectsIsLost() throws TaskException {
        byte[] whole = HandmadePdf.page(TALK, "").bytes();
        String broken = new String(whole, StandardCharsets.ISO_8859_1).replaceAll("(?s)xref\n.*", "");

        assertThat(Importing.read(new Source("a.pdf", broken.getBytes(StandardCharsets.ISO_8859_1)))
                        .value()
                        .orElseThrow()
                        .turns())
                .hasSize(4);
    }

    @Test
    void endsWhenTheCallerCancels() {
        Source source = new Source("a.pdf", HandmadePdf.page(TALK, "").bytes());
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long steps) {
                // nobody listens
            }

            @Override
            public void advance(long steps) {
                // nobody listens
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> new PdfImporter().read(source, ImportOptions.DEFAULT, cancelled))
                .isInstanceOf(TaskCancelledException.class);
    }

    @Test
    void saysWhatAFileIsThatIsNoPdf() {
        assertThat(Refusals.of("a.pdf", "I: hello".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a.pdf: This is no PDF document. If it is plain text, give it the ending .txt; otherwise"
                        + " save it as a PDF again.");
        assertThat(Refusals.of("a.pdf", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)))
                .startsWith("a.pdf: The file seems to be a Word document or another zip archive, not a PDF document.");
    }

    @Test
    void importsOrRefusesFilesWithChangedBytes() throws IOException {
        byte[] whole = Files.readAllBytes(Checkout.tests().resolve("golden/pdf-footnotes.pdf"));
        Random random = new Random(20);
        for (int i = 0; i < 100; i++) {
            byte[] changed = whole.clone();
            for (int j = 0; j < 20; j++) {
                changed[random.nextInt(changed.length)] = (byte) "0123456789[]<>()/R ".charAt(random.nextInt(19));
            }
            assertThat(Refusals.of("a.pdf", changed)).matches("imported|a\\.pdf: .*\\.");
        }
    }

    private static List<String> turns(String content, String resources) throws TaskException {
        return Importing.turns(
                read(HandmadePdf.page(content, resources)).value().orElseThrow());
    }

    private static Imported<Transcript> read(HandmadePdf pdf) throws TaskException {
        return Importing.read(new Source("a.pdf", pdf.bytes()));
    }

    private static List<String> keys(Imported<Transcript> read) {
        return read.problems().stream().map(problem -> problem.message().key()).toList();
    }

    private static List<String> sentences(Imported<Transcript> read) {
        return read.problems().stream().map(problem -> problem.message().text()).toList();
    }
}
