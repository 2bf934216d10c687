// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.util.List;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.importers.internal.captions.VttImporter;
import org.rapport.importers.internal.html.HtmlImporter;
import org.rapport.importers.internal.odf.OdtImporter;
import org.rapport.importers.internal.pdf.PdfImporter;
import org.rapport.importers.internal.rtf.RtfImporter;
import org.rapport.importers.internal.sheet.CsvImporter;
import org.rapport.importers.internal.sheet.XlsxImporter;
import org.rapport.importers.internal.txt.TextImporter;
import org.rapport.importers.internal.word.DocxImporter;

/**
 * A file format: who writes it, who reads it for Rapport, and the bare parser.
 *
 * @param ending of its files
 * @param importer ours
 * @param parser what the bare parser is
 * @param exact whether the bare parser gives the words and labels of the turns and nothing else
 * @param writer makes a file of turns
 * @param bare reads a file; returns how many characters it found that are no blanks
 */
record Format(String ending, TranscriptImporter importer, String parser, boolean exact, Writer writer, Bare bare) {

    /** Makes a file. */
    @FunctionalInterface
    interface Writer {
        byte[] write(List<String> lines) throws IOException;
    }

    /** Reads a file. */
    @FunctionalInterface
    interface Bare {
        long read(byte[] bytes) throws IOException;
    }

    static List<Format> all() {
        return List.of(
                new Format("txt", new TextImporter(), "decode, split", true, TextFiles::txt, BareParsers::lines),
                new Format("vtt", new VttImporter(), "decode, split", false, TextFiles::vtt, BareParsers::lines),
                new Format("csv", new CsvImporter(), "decode, split", false, TextFiles::csv, BareParsers::lines),
                new Format("html", new HtmlImporter(), "jsoup", true, TextFiles::html, BareParsers::html),
                new Format("rtf", new RtfImporter(), "rtfparserkit", true, TextFiles::rtf, BareParsers::rtf),
                new Format("docx", new DocxImporter(), "StAX", true, OfficeFiles::docx, BareParsers::docx),
                new Format("odt", new OdtImporter(), "StAX", true, OfficeFiles::odt, BareParsers::odt),
                new Format("xlsx", new XlsxImporter(), "XSSF SAX", false, OfficeFiles::xlsx, BareParsers::xlsx),
                new Format("pdf", new PdfImporter(), "PDFBox", true, OfficeFiles::pdf, BareParsers::pdf));
    }
}
