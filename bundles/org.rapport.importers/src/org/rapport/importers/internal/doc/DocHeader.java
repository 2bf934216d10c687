// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.doc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;

/**
 * Looks at the beginning of a document ([MS-DOC], section 2.5) before the parser does, which makes room for whatever a
 * document promises: pieces of text can be named again and again, and so can pages of formatting.
 */
final class DocHeader {

    static final String MAIN = "WordDocument";

    private static final int MOST_MILLIONS = 16;
    private static final int HEADER = 2048;
    private static final int WORD_97 = 106;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;
    private static final int FIRST_TABLE_ENTRY = 154;
    private static final int CHARACTER_PAGES = 12;
    private static final int PARAGRAPH_PAGES = 13;
    private static final int PIECES = 33;
    private static final int TEXT_BOXES = 56;
    private static final int TEXT_BOX_SIZE = 26;
    private static final int PAGE = 512;

    private final DirectoryNode root;
    private final Findings findings;
    private final long fileSize;
    private final ByteBuffer header;

    DocHeader(DirectoryNode root, long fileSize, Findings findings) throws IOException, TaskException {
        this.root = root;
        this.fileSize = fileSize;
        this.findings = findings;
        this.header = little(bytes(MAIN, 0, HEADER));
    }

    /**
     * Refuses what cannot be read, and what no word processor writes.
     *
     * @throws TaskException with the reason
     */
    void check() throws IOException, TaskException {
        if (header.getShort(2) < WORD_97) {
            throw findings.refusal(DocMessage.WORD_95);
        } else if ((header.getShort(10) & ENCRYPTED) != 0) {
            throw findings.refusal(ImportMessage.ENCRYPTED);
        } else if (tooManyPages(CHARACTER_PAGES) || tooManyPages(PARAGRAPH_PAGES) || size(PIECES) > fileSize) {
            throw findings.refusal(DocMessage.DAMAGED);
        } else if (characters() > MOST_MILLIONS * 1_000_000L) {
            throw findings.refusal(ImportMessage.TOO_MANY_WORDS, MOST_MILLIONS);
        }
    }

    /** How many text boxes the document has beside its text. */
    int textBoxes() {
        return Math.max(0, (size(TEXT_BOXES) - Integer.BYTES) / TEXT_BOX_SIZE - 1);
    }

    /** Whether there are more pages of formatting than the file has room for. */
    private boolean tooManyPages(int entry) {
        return size(entry) / (2 * Integer.BYTES) * (long) PAGE > fileSize;
    }

    /** How many characters all pieces of the text have together ([MS-DOC], section 2.9.38). */
    private long characters() throws IOException, TaskException {
        String table = (header.getShort(10) & SECOND_TABLE) != 0 ? "1Table" : "0Table";
        ByteBuffer pieces = little(bytes(table, offset(PIECES), size(PIECES)));
        while (pieces.remaining() > 3 && pieces.get(pieces.position()) == 1) {
            pieces.position(pieces.position() + 3 + Short.toUnsignedInt(pieces.getShort(pieces.position() + 1)));
        }
        int at = pieces.position() + 5;
        long characters = 0;
        int count = (pieces.remaining() - 9) / 12;
        for (int i = 0; i < count; i++) {
            long length = (long) pieces.getInt(at + 4 * i + 4) - pieces.getInt(at + 4 * i);
            characters += Math.max(0, length);
        }
        return characters;
    }

    private int offset(int entry) {
        return header.getInt(FIRST_TABLE_ENTRY + 8 * entry);
    }

    private int size(int entry) {
        return header.getInt(FIRST_TABLE_ENTRY + 8 * entry + 4);
    }

    private byte[] bytes(String name, int from, int most) throws IOException, TaskException {
        if (!root.hasEntryCaseInsensitive(name)
                || !(root.getEntryCaseInsensitive(name) instanceof DocumentEntry entry)
                || entry.getSize() > fileSize) {
            throw findings.refusal(name.equals(MAIN) ? DocMessage.OTHER_OFFICE : DocMessage.DAMAGED);
        }
        try (DocumentInputStream in = root.createDocumentInputStream(entry)) {
            in.skipNBytes(from);
            return in.readNBytes(most);
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
