// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.DocxFile;
import org.rapport.importers.internal.Importing;
import org.rapport.importers.internal.Refusals;
import org.rapport.importers.internal.zip.Limits;

class DamagedDocumentsTest {

    private static final String WORDS =
            "<w:p><w:r><w:t>I: words</w:t></w:r></w:p><w:p><w:r><w:t>P: yes</w:t></w:r></w:p>";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void refusesADocumentThatIsCutOff() {
        byte[] bytes = DocxFile.body(WORDS).bytes();

        for (int length : new int[] {5, 100, bytes.length / 2, bytes.length - 30, bytes.length - 1}) {
            assertThat(Refusals.of("a.docx", Arrays.copyOf(bytes, length)))
                    .isEqualTo("a.docx: The document is cut off or damaged."
                            + " Copy it again, or open it in the program that made it and save it again.");
        }
    }

    @Test
    void refusesADocumentWithAnyByteOfItsTextChanged() {
        byte[] bytes = DocxFile.body(WORDS).bytes();
        String name = "word/document.xml";
        int text = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name) + name.length();
        for (int i = text; i < text + 100; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 0x20;
            assertThat(Refusals.of("a.docx", changed)).as("byte " + i).isNotEqualTo("imported");
        }
    }

    @Test
    void refusesEntities() {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>"
                + "</w:document>";

        assertThat(Refusals.of("a.docx", DocxFile.main("word/document.xml", xml).bytes()))
                .startsWith("a.docx: The part word/document.xml declares entities");
    }

    @Test
    void refusesATextThatUnpacksTooFar() {
        byte[] bomb = DocxFile.body("<w:p>" + " ".repeat(12 << 20) + "</w:p>").bytes();

        assertThat(Refusals.of("a.docx", bomb))
                .startsWith("a.docx: The part word/document.xml unpacks to more than 100 times its size");
    }

    @Test
    void refusesAPartThatIsTooLarge() {
        Limits small = new Limits(10, 2 << 20, 4 << 20, 1_000_000, 1 << 30, 100);
        byte[] large = DocxFile.body("<w:p>" + " ".repeat(3 << 20) + "</w:p>").bytes();

        assertThatThrownBy(() -> read(large, small)).hasMessageContaining("has more than 2 MiB when unpacked");
    }

    @Test
    void refusesTooManyPartsAndTooDeepNesting() {
        Limits few = new Limits(2, 1 << 20, 1 << 20, 100, 1 << 20, 20);
        Limits flat = new Limits(20, 1 << 20, 1 << 20, 100, 1 << 20, 20);
        byte[] deep =
                DocxFile.body("<w:sdt>".repeat(50) + "</w:sdt>".repeat(50)).bytes();

        assertThatThrownBy(() -> read(DocxFile.body(WORDS).bytes(), few)).hasMessageContaining("more than 2 parts");
        assertThatThrownBy(() -> read(deep, flat)).hasMessageContaining("nested more than 20 levels deep");
    }

    @Test
    void namesThePartThatIsMissingOrDamaged() {
        assertThat(Refusals.of(
                        "a.docx",
                        DocxFile.body(WORDS).without("word/document.xml").bytes()))
                .startsWith("a.docx: The part word/document.xml of the document is missing.");
        assertThat(Refusals.of("a.docx", DocxFile.body("<w:p>").bytes()))
                .startsWith("a.docx: The part word/document.xml is damaged at line 2");
    }

    @Test
    void refusesOtherPackages() {
        String workbook = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";

        assertThat(Refusals.of(
                        "a.docx", DocxFile.main("xl/workbook.xml", workbook).bytes()))
                .startsWith("a.docx: The file is an archive without a Word text in it.");
        assertThat(Refusals.of(
                        "a.docx", DocxFile.body(WORDS).without("_rels/.rels").bytes()))
                .startsWith("a.docx: The file is an archive without a Word text in it.");
    }

    @Test
    void tellsPasswordsFromOldDocuments() {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        old.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        assertThat(Refusals.of("a.docx", old.toByteArray())).contains("Word 97-2003");

        old.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Refusals.of("a.docx", old.toByteArray())).contains("protected by a password");
        assertThat(Refusals.of("a.docx", "I: plain".getBytes(StandardCharsets.UTF_8)))
                .contains("no Word document");
    }

    @Test
    void findsTheMainPartByItsRelationshipAndNotByItsName() throws TaskException {
        String xml = "<d:document xmlns:d=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><d:body>"
                + "<d:p><d:r><d:t>I: words</d:t></d:r></d:p><d:p><d:r><d:t>P: yes</d:t></d:r></d:p>"
                + "</d:body></d:document>";
        Source source = new Source(
                "a.docx",
                DocxFile.main("/Text/Haupt.xml", xml)
                        .without("/Text/Haupt.xml")
                        .part("text/haupt.xml", xml)
                        .bytes());

        assertThat(Importing.turns(Importing.read(source).value().orElseThrow()))
                .containsExactly("I|words", "P|yes");
    }

    private static void read(byte[] bytes, Limits limits) throws TaskException {
        new DocxImporter(limits).read(new Source("a.docx", bytes), ImportOptions.DEFAULT, Progress.NONE);
    }
}
