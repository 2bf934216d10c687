// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.acceptance.Product.Outcome;

/** What bad input gets: a clear sentence, the right exit code, and a study that is as it was. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Product product;
    private Path study;
    private Path good;

    @BeforeEach
    void makeAStudy() throws IOException, InterruptedException {
        product = Product.withoutLanguageAnalysis(folder);
        study = folder.resolve("s.rapport");
        good = Files.writeString(
                folder.resolve("good.txt"), "I: How was it?\n\nP: Long.\n\nI: And then?\n\nP: Over.\n");
        assertThat(product.run("new", study).exit()).isZero();
    }

    @Test
    void oneBadFileDoesNotStopTheGoodOnes() throws IOException, InterruptedException {
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 1, 2, 3, 0, 0});
        Outcome outcome = product.run("import", study, bad, good);
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("bad.txt");
        JsonNode transcripts =
                product.run("transcripts", study, "--format", "json").json();
        assertThat(transcripts.findValuesAsText("title")).containsExactly("good");
        assertThat(product.run("history", study, "--format", "json").json().size())
                .isEqualTo(1);
    }

    @Test
    void everyBadTranscriptGetsASentence() throws IOException, InterruptedException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path truncated = Files.write(folder.resolve("truncated.docx"), head(docx("<w:p/>"), 300));
        Path entity = Files.write(folder.resolve("entity.docx"), docxWithEntity());
        Path bomb = Files.write(folder.resolve("bomb.docx"), bomb());
        Path unknown = Files.writeString(folder.resolve("voice.mp3"), "x");
        for (Path bad : new Path[] {empty, truncated, entity, bomb, unknown}) {
            Outcome outcome = refused("import", study, bad);
            assertThat(outcome.err()).contains(bad.getFileName().toString());
        }
        Outcome encoding = refused(
                "import",
                study,
                Files.write(folder.resolve("w.txt"), "caf\u00e9: x".getBytes(StandardCharsets.ISO_8859_1)),
                "--encoding",
                "UTF-8");
        assertThat(encoding.err()).contains("w.txt");
        assertThat(product.run("transcripts", study, "--format", "json").json().size())
                .isZero();
    }

    @Test
    void aMissingFileIsNamed() throws IOException, InterruptedException {
        assertThat(refused("import", study, folder.resolve("none.txt")).err())
                .contains("none.txt")
                .contains("no such file");
        assertThat(refused("transcripts", folder.resolve("none.rapport")).err()).contains("none.rapport");
    }

    @Test
    void aCodebookWithTwoCodesOfOneIdIsRefusedWithLineAndColumn() throws IOException, InterruptedException {
        Path book = Files.writeString(folder.resolve("book.yaml"), """
                format: rapport-codebook/1
                id: b
                title: Book
                version: "1"
                language: en
                codes:
                  - id: TR
                    label: Trust
                    definition: Trust.
                  - id: TR
                    label: Again
                    definition: Again.
                """);
        Path fresh = folder.resolve("fresh.rapport");
        Outcome outcome = refused("new", fresh, "--codebook", book);
        assertThat(outcome.err()).contains("book.yaml, line 10").contains("TR");
        assertThat(fresh).doesNotExist();
    }

    @Test
    void anIndicatorThatDoesNotCompileIsRefusedWithLineAndColumn() throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("nlp"));
        Product whole = Product.withLanguageAnalysis(home);
        Path book = Files.writeString(folder.resolve("book.yaml"), """
                format: rapport-codebook/1
                id: b
                title: Book
                version: "1"
                language: en
                codes:
                  - id: TR
                    label: Trust
                    definition: Trust.
                    indicators:
                      tokensregex:
                        - '[{lemma:/trust/'
                """);
        Outcome outcome = whole.run("codebook", "show", book);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("book.yaml, line 12");
        assertThat(outcome.hasStackTrace()).isFalse();
    }

    @Test
    void aFileThatIsNoStudyIsLeftAlone() throws IOException, InterruptedException {
        Path words = Files.writeString(folder.resolve("words.rapport"), "not a study at all, only words");
        assertThat(refused("import", words, good).err()).contains("words.rapport");
        assertThat(words).hasContent("not a study at all, only words");
        Path cut = Files.write(folder.resolve("cut.rapport"), head(Files.readAllBytes(study), 5000));
        byte[] before = Files.readAllBytes(cut);
        assertThat(refused("import", cut, good).err()).contains("cut.rapport");
        assertThat(cut).hasBinaryContent(before);
    }

    @Test
    void aStudyOfANewerVersionIsLeftAlone() throws IOException, InterruptedException {
        byte[] bytes = Files.readAllBytes(study);
        bytes[63] = 99; // user_version, big-endian at offset 60 of the header (SQLite file format, section 1.3)
        Path newer = Files.write(folder.resolve("newer.rapport"), bytes);
        assertThat(refused("import", newer, good).err()).contains("newer");
        assertThat(newer).hasBinaryContent(bytes);
    }

    @Test
    void anExistingFileIsNeverWrittenOver() throws IOException, InterruptedException {
        byte[] before = Files.readAllBytes(study);
        refused("new", study);
        assertThat(study).hasBinaryContent(before);
        Path workbook = Files.writeString(folder.resolve("out.xlsx"), "mine");
        refused("export", study, workbook);
        assertThat(workbook).hasContent("mine");
        assertThat(product.run("export", study, workbook, "--replace").exit()).isZero();
    }

    @Test
    void wrongUsageHasItsOwnExitCode() throws IOException, InterruptedException {
        for (Object[] wrong : new Object[][] {
            {"import"}, {"import", study, good, "--role", "x=?"}, {"nonsense"}, {"codings", study, "--format", "xml"}
        }) {
            Outcome outcome = product.run(wrong);
            assertThat(outcome.exit()).as(Arrays.toString(wrong)).isEqualTo(2);
            assertThat(outcome.hasStackTrace()).isFalse();
        }
    }

    @Test
    void rulesWithoutLanguageAnalysisSayHowToGetIt() throws IOException, InterruptedException {
        Path coded = folder.resolve("coded.rapport");
        product.run("new", coded, "--codebook", Product.ROOT.resolve("codebooks/trusting-relationships/codebook.yaml"));
        product.run("import", coded, good);
        Outcome outcome = product.run("autocode", coded);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("rapport nlp add");
    }

    @Test
    void aDemoThatCannotBeFinishedLeavesNoStudy() throws IOException, InterruptedException {
        Outcome outcome = product.run("demo", "--out", "demo");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("rapport nlp add");
        assertThat(folder.resolve("demo")).isEmptyDirectory();
    }

    private Outcome refused(Object... arguments) throws IOException, InterruptedException {
        Outcome outcome = product.run(arguments);
        assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isEqualTo(1);
        assertThat(outcome.hasStackTrace()).isFalse();
        return outcome;
    }

    private static byte[] head(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, Math.min(length, bytes.length / 2));
    }

    private static byte[] docx(String body) throws IOException {
        return zip("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body + "</w:body></w:document>");
    }

    private static byte[] docxWithEntity() throws IOException {
        return zip("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
    }

    /** 300 MB of blanks in a few hundred kilobytes. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            writePackage(zip);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            writePackage(zip);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void writePackage(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                .getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry("_rels/.rels"));
        zip.write(
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
                                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                                + "Target=\"word/document.xml\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
