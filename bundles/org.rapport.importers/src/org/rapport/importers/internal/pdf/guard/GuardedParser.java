// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.guard;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFParser;

/** The parser of PDFBox within a budget. It makes no page tree and no fonts, and so touches no picture library. */
final class GuardedParser extends PDFParser {

    private static final int DEEPEST_REFERENCE = 100;

    private final Budget budget;
    private int depth;

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

    /** An object that cannot be read is as if it were not there; PDFBox would log it with its stack. */
    @Override
    public COSBase dereferenceCOSObject(COSObject object) throws IOException {
        if (++depth > DEEPEST_REFERENCE) {
            budget.tooDeep();
        }
        try {
            return depth > DEEPEST_REFERENCE ? null : super.dereferenceCOSObject(object);
        } catch (IOException e) {
            return null;
        } finally {
            depth--;
        }
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
