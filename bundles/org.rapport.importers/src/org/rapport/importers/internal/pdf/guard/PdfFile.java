// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.guard;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;

/** An open PDF in memory. Nothing of it is run, and nothing outside it is opened. */
public final class PdfFile implements Closeable {

    private static final int MAY_COPY = 1 << 4;

    private final COSDocument document;
    private final Budget budget;

    private PdfFile(COSDocument document, Budget budget) {
        this.document = document;
        this.budget = budget;
    }

    /**
     * Opens a PDF, with an empty password if it is encrypted.
     *
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException if it needs another password
     * @throws IOException if it is no PDF, or more than the budget allows
     */
    public static PdfFile open(byte[] bytes, Budget budget) throws IOException {
        return new PdfFile(new GuardedParser(bytes, budget).open(), budget);
    }

    /** The root of the page tree; empty if there is none. */
    public COSDictionary pages() {
        COSDictionary root = document.getTrailer().getCOSDictionary(COSName.ROOT);
        COSDictionary pages = root == null ? null : root.getCOSDictionary(COSName.PAGES);
        return pages == null ? new COSDictionary() : pages;
    }

    /** Whether who encrypted it asked programs not to copy its text (ISO 32000-1, 7.6.3.2). */
    public boolean forbidsCopying() {
        COSDictionary encryption = document.getEncryptionDictionary();
        return encryption != null && (encryption.getInt(COSName.P, -1) & MAY_COPY) == 0;
    }

    public Budget budget() {
        return budget;
    }

    /** The unpacked bytes of a stream, or of an array of streams one after the other; none if it is neither. */
    public byte[] bytes(COSBase streams) throws IOException {
        if (streams instanceof COSArray array) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int i = 0; i < array.size(); i++) {
                byte[] part = array.getObject(i) instanceof COSDictionary stream ? part(stream) : new byte[0];
                budget.unpack(part.length, all.size());
                all.write(part);
                all.write('\n');
            }
            return all.toByteArray();
        }
        return streams instanceof COSDictionary stream ? part(stream) : new byte[0];
    }

    private static byte[] part(COSDictionary stream) throws IOException {
        return GuardedStream.decode(stream);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
