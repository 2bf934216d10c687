// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.guard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks streams within a budget. Filters that make pictures are not run: no picture holds words we could read. */
final class StreamDecoder {

    private static final int MOST_FILTERS = 8;
    private static final int LONGEST_ROW = 1 << 20;
    private static final Map<String, String> FILTERS = Map.of(
            "FlateDecode", "FlateDecode",
            "Fl", "FlateDecode",
            "LZWDecode", "LZWDecode",
            "LZW", "LZWDecode",
            "ASCIIHexDecode", "ASCIIHexDecode",
            "AHx", "ASCIIHexDecode",
            "ASCII85Decode", "ASCII85Decode",
            "A85", "ASCII85Decode",
            "RunLengthDecode", "RunLengthDecode",
            "RL", "RunLengthDecode");

    private final Budget budget;

    StreamDecoder(Budget budget) {
        this.budget = budget;
    }

    /**
     * The bytes of a stream after its filters.
     *
     * @throws IOException if a filter is unknown or for pictures
     */
    byte[] decode(COSStream stream, InputStream raw) throws IOException {
        List<? extends COSBase> filters = filters(stream);
        refuseLongRows(stream.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS));
        byte[] bytes = raw.readAllBytes();
        budget.unpack(bytes.length, bytes.length);
        for (int i = 0; i < filters.size(); i++) {
            String name = filters.get(i) instanceof COSName key ? key.getName() : "";
            if (!name.equals("Crypt")) {
                bytes = run(name, bytes, stream, i);
            }
        }
        return bytes;
    }

    private byte[] run(String name, byte[] bytes, COSStream stream, int index) throws IOException {
        String known = FILTERS.get(name);
        if (known == null) {
            throw new IOException("a filter that is not for text");
        }
        Filter filter = FilterFactory.INSTANCE.getFilter(known);
        BoundedOutput output = new BoundedOutput();
        filter.decode(new ByteArrayInputStream(bytes), output, stream, index);
        return output.kept.toByteArray();
    }

    private static List<? extends COSBase> filters(COSStream stream) throws IOException {
        COSBase filters = stream.getDictionaryObject(COSName.FILTER);
        if (filters instanceof COSArray array) {
            if (array.size() > MOST_FILTERS) {
                throw new IOException("too many filters");
            }
            return array.toList().stream().map(StreamDecoder::direct).toList();
        }
        return filters instanceof COSName ? List.of(filters) : List.of();
    }

    private static COSBase direct(COSBase base) {
        return base instanceof COSObject object && object.getObject() != null ? object.getObject() : base;
    }

    /** A predictor keeps a row in memory. */
    private static void refuseLongRows(COSBase parameters) throws IOException {
        if (parameters instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), MOST_FILTERS); i++) {
                refuseLongRow(array.getObject(i));
            }
        } else {
            refuseLongRow(parameters);
        }
    }

    private static void refuseLongRow(COSBase base) throws IOException {
        if (base instanceof COSDictionary row) {
            long bits = Math.max(1L, row.getInt(COSName.COLUMNS, 1))
                    * Math.max(1L, row.getInt(COSName.COLORS, 1))
                    * Math.max(1L, Math.min(64, row.getInt(COSName.BITS_PER_COMPONENT, 8)));
            if (bits > LONGEST_ROW * 8L || bits < 0) {
                throw new IOException("a row that is too long");
            }
        }
    }

    /** Keeps what is written, as long as the budget allows. */
    private final class BoundedOutput extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream(1 << 12);

        @Override
        public void write(int b) throws IOException {
            budget.unpack(1, kept.size());
            kept.write(b);
        }

        @Override
        public void write(byte[] b, int offset, int length) throws IOException {
            budget.unpack(length, kept.size() + (long) length);
            kept.write(b, offset, length);
        }
    }
}
