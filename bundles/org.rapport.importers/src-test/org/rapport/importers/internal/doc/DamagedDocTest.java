// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.Checkout;
import org.rapport.importers.internal.DocxFile;
import org.rapport.importers.internal.Importing;
import org.rapport.importers.internal.Refusals;
import org.rapport.testkit.TenSeconds;

class DamagedDocTest {

    private static final int FIRST_ENTRY = 154;

    private final byte[] whole = Files.readAllBytes(Checkout.tests().resolve("golden/doc-same-interview.doc"));

    DamagedDocTest() throws IOException {}

    @Test
    void refusesADocumentThatIsCutOff() {
        for (int length = 8; length < whole.length - 1_000; length += 97) {
            assertThat(Refusals.of("a.doc", Arrays.copyOf(whole, length)))
                    .as(length + " bytes")
                    .isNotEqualTo("imported");
        }
    }

    @Test
    void readsOrRefusesDocumentsWithChangedBytes() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            TenSeconds.run(() -> readOrRefuse(changed(random)));
        }
    }

    @Test
    void refusesPasswordsOldDocumentsAndOtherPrograms() throws IOException {
        assertThat(refusal(header -> header.putShort(10, (short) (header.getShort(10) | 0x100))))
                .contains("protected by a password");
        assertThat(refusal(header -> header.putShort(2, (short) 104))).contains("Word 95 or older");
        assertThat(Refusals.of("a.doc", compound("Workbook", new byte[5000]))).contains("another Office program");
    }

    @Test
    void refusesTheSameWordsAgainAndAgain() throws IOException {
        String refusal = Refusals.of("a.doc", withPieces(4_000, 5_000));

        assertThat(refusal).contains("more than 16 million characters").doesNotContain("damaged");
        assertThat(Refusals.of("a.doc", withPieces(300, 5_000))).isNotEqualTo(refusal);
    }

    @Test
    void refusesMorePagesOfFormattingThanTheFileHasRoomFor() throws IOException {
        assertThat(refusal(header -> header.putInt(FIRST_ENTRY + 8 * 12 + 4, 4 + 8 * 1_000)))
                .contains("damaged");
        assertThat(refusal(header -> header.putInt(FIRST_ENTRY + 8 * 13 + 4, 4 + 8 * 1_000)))
                .contains("damaged");
    }

    @Test
    void readsOrNamesWhatIsNoWordDocument() {
        byte[] docx = DocxFile.body("<w:p><w:r><w:t>I: words</w:t></w:r></w:p>").bytes();

        assertThat(Refusals.of("a.doc", docx)).isEqualTo("imported");
        assertThat(refusal("<html><body><p>I: words</p></body></html>")).isEqualTo("imported");
        assertThat(refusal("I: words")).contains("This is no Word document");
        assertThat(refusal("%PDF-1.7")).contains("seems to be a PDF document");
        assertThat(Refusals.of("a.docx", whole)).contains("Give it its right ending, .doc.");
    }

    private static String refusal(String text) {
        return Refusals.of("a.doc", text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] changed(Random random) {
        byte[] changed = whole.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = 8 + random.nextInt(changed.length - 8);
            changed[at] = (byte) (random.nextBoolean() ? 0xff : random.nextInt(256));
        }
        return changed;
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            Importing.read(new Source("a.doc", bytes));
        } catch (TaskException e) {
            assertThat(e.what().text()).endsWith(".");
        }
    }

    private String refusal(Consumer<ByteBuffer> change) throws IOException {
        return Refusals.of("a.doc", with(DocHeader.MAIN, change));
    }

    /** The document with so many pieces of text that name the same words. */
    private byte[] withPieces(int count, int length) throws IOException {
        ByteBuffer pieces = ByteBuffer.allocate(5 + 4 + 12 * count).order(ByteOrder.LITTLE_ENDIAN);
        pieces.put((byte) 2).putInt(4 + 12 * count);
        for (int i = 0; i <= count; i++) {
            pieces.putInt(i * length);
        }
        byte[] table = append(stream("1Table"), pieces.array());
        ByteBuffer header = little(stream(DocHeader.MAIN));
        header.putInt(FIRST_ENTRY + 8 * 33, table.length - pieces.capacity());
        header.putInt(FIRST_ENTRY + 8 * 33 + 4, pieces.capacity());
        return compound(DocHeader.MAIN, header.array(), "1Table", table);
    }

    private byte[] with(String name, Consumer<ByteBuffer> change) throws IOException {
        ByteBuffer stream = little(stream(name));
        change.accept(stream);
        return compound(name, stream.array());
    }

    private byte[] stream(String name) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(whole))) {
            return files.createDocumentInputStream(name).readAllBytes();
        }
    }

    private static byte[] compound(Object... namesAndStreams) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            DirectoryNode root = files.getRoot();
            for (int i = 0; i < namesAndStreams.length; i += 2) {
                root.createDocument(
                        (String) namesAndStreams[i], new ByteArrayInputStream((byte[]) namesAndStreams[i + 1]));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] append(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
