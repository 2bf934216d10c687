// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.guard;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFParser;

/** The parser of PDFBox within a budget. It makes no page tree and no fonts, and so touches no picture library. */
final class GuardedParser extends PDFParser {

    private final Budget budget;

    GuardedParser(byte[] bytes, Budget budget) throws IOException {
        super(new GuardedBytes(bytes, budget));
        this.budget = budget;
        this.document = new GuardedDocument(this, budget);
    }

    COSDocument open() throws IOException {
        setLenient(true);
        parsePDFHeader();
        initialParse();
        return document;
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        budget.objects(1);
        return super.parseDirObject();
    }

    /** The pages are walked elsewhere, without recursion. */
    @Override
    protected void checkPages(COSDictionary root) throws IOException {
        if (root.getCOSDictionary(COSName.PAGES) == null) {
            throw new IOException("no pages");
        }
    }
}
