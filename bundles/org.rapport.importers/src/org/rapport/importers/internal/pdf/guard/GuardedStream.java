// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.guard;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A stream that is unpacked within a budget, and only so. */
final class GuardedStream extends COSStream {

    private final Budget budget;

    GuardedStream(RandomAccessStreamCache cache, RandomAccessReadView view, Budget budget) throws IOException {
        super(cache, view);
        this.budget = budget;
    }

    /** What the parser reads objects or cross references from. */
    @Override
    public RandomAccessRead createView() throws IOException {
        byte[] bytes = decoded();
        COSArray widths = getCOSArray(COSName.W);
        budget.objects(widths == null ? objects(bytes) : entries(bytes.length, widths));
        return new GuardedBytes(bytes, budget);
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        throw new IOException("streams are read with StreamDecoder");
    }

    byte[] decoded() throws IOException {
        return new StreamDecoder(budget).decode(this, createRawInputStream());
    }

    private static long objects(byte[] bytes) {
        long objects = 0;
        for (byte b : bytes) {
            objects += b == '[' || b == '<' || b == '(' || b == '/' || b == 'R' ? 1 : 0;
        }
        return objects;
    }

    /** How many entries of these widths the bytes hold (ISO 32000-1, 7.5.8). */
    private static long entries(int length, COSArray widths) throws IOException {
        long width = 0;
        for (int i = 0; i < Math.min(3, widths.size()); i++) {
            width += Math.max(0, widths.getInt(i, 0));
        }
        if (width == 0) {
            throw new IOException("entries without width");
        }
        return length / width;
    }

    static byte[] decode(COSDictionary stream) throws IOException {
        return stream instanceof GuardedStream guarded ? guarded.decoded() : new byte[0];
    }
}
