// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapport.importers.internal.Refusals;
import org.rapport.testkit.TenSeconds;

/** Files made to fill the memory or the stack, or to go on for ever. The time limit is a net. */
class BombsTest {

    private static final String WORDS = "BT /F1 12 Tf 72 700 Td (I: Good morning.) Tj ET ";
    private static final String TOO_DEEP = "a.pdf: The PDF is nested too deep, as no program writes it, and is not"
            + " read. Print it into a new PDF.";
    private static final String TOO_LARGE = "a.pdf: The PDF unpacks to more than 256 MiB, or to too much for one page,"
            + " as in a bomb, and is not read. If you trust the document, raise --unpacked-limit.";
    private static final String TOO_MUCH = "a.pdf: The PDF has more parts than any interview, and is not read. Print it"
            + " into a new PDF, or import the document it was made from.";
    private static final String NO_TEXT = "a.pdf: The PDF has no text, only pictures or nothing at all. If it was"
            + " scanned, let a text recognition program (OCR) add the text, and import it again.";

    @Test
    void importsWhatIsHarmless() {
        assertThat(read(HandmadePdf.page(WORDS, ""))).isEqualTo("imported");
    }

    @Test
    void refusesArraysInArraysInTheTrailer() {
        assertThat(read(HandmadePdf.page(WORDS, "").trailer("/Deep " + "[".repeat(200_000))))
                .isEqualTo(TOO_DEEP);
    }

    @Test
    void refusesDictionariesInDictionaries() {
        HandmadePdf pdf = HandmadePdf.page(WORDS + "/X Do", "/XObject 6 0 R").object("<< /A ".repeat(200_000));

        assertThat(read(pdf)).isEqualTo(TOO_DEEP);
    }

    @Test
    void refusesArraysInArraysInAnObjectStream() {
        byte[] packed = HandmadePdf.deflated(("9 0 " + "[".repeat(500_000)).getBytes(StandardCharsets.US_ASCII), 1);
        HandmadePdf pdf = HandmadePdf.page(WORDS + "/X Do", "/XObject 9 0 R").stream(
                "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", packed);
        String broken = new String(pdf.bytes(), StandardCharsets.ISO_8859_1).replace("startxref", "startxxxx");

        assertThat(read(broken.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(TOO_DEEP);
    }

    @Test
    void readsContentThatOpensArraysAndStringsForEver() {
        assertThat(read(HandmadePdf.page(WORDS + "[".repeat(1_000_000), ""))).isEqualTo("imported");
        assertThat(read(HandmadePdf.page(WORDS + "(".repeat(1_000_000), ""))).isEqualTo("imported");
        assertThat(read(HandmadePdf.page(WORDS + "<<".repeat(1_000_000), ""))).isEqualTo("imported");
        assertThat(read(HandmadePdf.page(WORDS + "q ".repeat(1_000_000), ""))).isEqualTo("imported");
        assertThat(read(HandmadePdf.page(WORDS + "BI ID ".repeat(500_000), ""))).isEqualTo("imported");
        assertThat(read(HandmadePdf.page(WORDS + "/a BMC ".repeat(500_000), "")))
                .isEqualTo("imported");
    }

    @Test
    void refusesAPageThatUnpacksToMoreThanAnyHas() {
        byte[] packed = HandmadePdf.deflated(new byte[1 << 20], 64);

        assertThat(read(HandmadePdf.page(packed, "/Filter /FlateDecode", ""))).isEqualTo(TOO_LARGE);
    }

    @Test
    void refusesAPageThatIsPackedTwice() {
        byte[] packed = HandmadePdf.deflated(HandmadePdf.deflated(new byte[1 << 20], 64), 1);

        assertThat(packed.length).isLessThan(1 << 12);
        assertThat(read(HandmadePdf.page(packed, "/Filter [/FlateDecode /FlateDecode]", "")))
                .isEqualTo(TOO_LARGE);
    }

    @Test
    void refusesAnObjectStreamOfTooManyObjects() {
        byte[] packed = HandmadePdf.deflated("[] [] [] [] ".repeat(1000).getBytes(StandardCharsets.US_ASCII), 2000);
        HandmadePdf pdf = HandmadePdf.page(WORDS + "/X Do", "/XObject 9 0 R").stream(
                "/Type /ObjStm /N 1 /First 0 /Filter /FlateDecode", packed);
        String broken = new String(pdf.bytes(), StandardCharsets.ISO_8859_1).replace("startxref", "startxxxx");

        assertThat(read(broken.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(TOO_MUCH);
    }

    @Test
    void refusesFormsThatDrawEachOtherTenTimes() {
        StringBuilder forms = new StringBuilder("/XObject << ");
        for (int i = 0; i < 12; i++) {
            forms.append("/X").append(i).append(' ').append(i + 6).append(" 0 R ");
        }
        HandmadePdf pdf = HandmadePdf.page(WORDS + "/X0 Do", forms + ">>");
        for (int i = 1; i <= 12; i++) {
            String content = i == 12 ? WORDS : ("/X" + i + " Do ").repeat(10);
            pdf.stream("/Type /XObject /Subtype /Form", content.getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(read(pdf)).isIn(TOO_MUCH, TOO_LARGE);
    }

    @Test
    void refusesAFormThatDrawsItself() {
        HandmadePdf pdf = HandmadePdf.page(WORDS + "/X Do", "/XObject << /X 6 0 R >>").stream(
                "/Subtype /Form", "/X Do".getBytes(StandardCharsets.US_ASCII));

        assertThat(read(pdf)).isEqualTo(TOO_DEEP);
    }

    @Test
    void readsAPageTreeThatIsAllDepthOrACircle() {
        HandmadePdf chain = new HandmadePdf().object("<< /Type /Catalog /Pages 2 0 R >>");
        for (int i = 2; i < 20_000; i++) {
            chain.object("<< /Type /Pages /Kids [" + (i + 1) + " 0 R 2 0 R] >>");
        }

        assertThat(read(chain.object("<< /Type /Page >>"))).isEqualTo(NO_TEXT);
    }

    @Test
    void refusesMorePagesThanAnyInterviewHas() {
        HandmadePdf pdf = new HandmadePdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Kids [" + "<< /Type /Page >> ".repeat(5001) + "] >>");

        assertThat(read(pdf))
                .isEqualTo("a.pdf: The PDF has more than 5000 pages, and is not read. Import it in several parts.");
    }

    @Test
    void endsAChainOfStreamsWhoseLengthIsTheNextStream() {
        HandmadePdf pdf = HandmadePdf.page(WORDS + "/X Do", "/XObject 6 0 R");
        for (int i = 6; i < 30_000; i++) {
            pdf.object("<< /Length " + (i + 1) + " 0 R >>\nstream\nx\nendstream");
        }

        assertThat(read(pdf)).isIn("imported", TOO_DEEP);
    }

    @Test
    void readsAFontThatMapsEveryNumber() {
        String map = "1 beginbfrange <00000000> <ffffffff> <0041> endbfrange " + "[".repeat(500_000);
        HandmadePdf pdf = HandmadePdf.page("BT /F2 12 Tf 72 700 Td <00000001> Tj ET", "/Font << /F2 6 0 R >>")
                .object("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 7 0 R"
                        + " /DescendantFonts [<< /W [0 2000000000 500] >>] >>")
                .stream("", map.getBytes(StandardCharsets.US_ASCII));

        assertThat(read(pdf)).startsWith("a.pdf: ").endsWith(".");
    }

    @Test
    void readsALineOfManyLettersFromRightToLeft() {
        String content = "BT /F1 1 Tf " + "1 0 0 1 9 9 Tm (ab) Tj ".repeat(100_000) + "ET";

        assertThat(read(HandmadePdf.page(content, ""))).isEqualTo("imported");
    }

    @Test
    void refusesAPageOfMoreLettersThanAnyHas() {
        String content = WORDS + "BT /F1 1 Tf " + ("(" + "a b ".repeat(1000) + ") Tj ").repeat(200) + "ET";

        assertThat(read(HandmadePdf.page(content, ""))).isEqualTo(TOO_MUCH);
    }

    private static String read(HandmadePdf pdf) {
        return read(pdf.bytes());
    }

    private static String read(byte[] bytes) {
        return TenSeconds.of(() -> Refusals.of("a.pdf", bytes));
    }
}
