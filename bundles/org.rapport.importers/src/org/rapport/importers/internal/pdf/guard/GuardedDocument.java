// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.guard;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;

/** The objects of a PDF, whose streams are unpacked within a budget. */
final class GuardedDocument extends COSDocument {

    private final ICOSParser parser;
    private final Budget budget;

    GuardedDocument(ICOSParser parser, Budget budget) {
        super(IOUtils.createMemoryOnlyStreamCache(), parser);
        this.parser = parser;
        this.budget = budget;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
        COSStream stream = new GuardedStream(
                IOUtils.createMemoryOnlyStreamCache().create(),
                parser.createRandomAccessReadView(start, length),
                budget);
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            stream.setItem(entry.getKey(), entry.getValue());
        }
        stream.setKey(dictionary.getKey());
        return stream;
    }
}
