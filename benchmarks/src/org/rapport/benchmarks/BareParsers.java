// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jsoup.Jsoup;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The parsers of the formats, with nothing around them: they count the characters that are no blanks. */
final class BareParsers {

    private BareParsers() {}

    static long letters(CharSequence text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += text.charAt(i) > ' ' ? 1 : 0;
        }
        return letters;
    }

    /** Decodes UTF-8 and splits lines. */
    static long lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .mapToLong(BareParsers::letters)
                .sum();
    }

    static long html(byte[] bytes) throws IOException {
        return letters(Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "").text());
    }

    /** The parser of rtfparserkit that decodes characters. */
    static long rtf(byte[] bytes) throws IOException {
        long[] letters = {0};
        boolean[] inText = {false};
        new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), new RtfListenerAdaptor() {
            @Override
            public void processCommand(Command command, int value, boolean hasValue, boolean optional) {
                inText[0] |= command == Command.pard;
            }

            @Override
            public void processString(String string) {
                letters[0] += inText[0] ? letters(string) : 0;
            }
        });
        return letters[0];
    }

    static long docx(byte[] bytes) throws IOException {
        return xml(bytes, "word/document.xml");
    }

    static long odt(byte[] bytes) throws IOException {
        return xml(bytes, "content.xml");
    }

    /** StAX over a part of an archive. */
    private static long xml(byte[] bytes, String part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals(part)) {
                entry = zip.getNextEntry();
            }
            XMLStreamReader reader = factory.createXMLStreamReader(zip);
            long letters = 0;
            while (reader.hasNext()) {
                letters += reader.next() == XMLStreamReader.CHARACTERS ? letters(reader.getText()) : 0;
            }
            return letters;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    static long pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return letters(new PDFTextStripper().getText(document));
        }
    }

    /** The event model of POI. */
    static long xlsx(byte[] bytes) throws IOException {
        long[] letters = {0};
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader workbook = new XSSFReader(opened);
            XMLReader xml =
                    SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    workbook.getStylesTable(), new ReadOnlySharedStringsTable(opened), new Cells(letters), false));
            xml.parse(new InputSource(workbook.getSheetsData().next()));
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        return letters[0];
    }

    /** Counts what cells show. */
    private record Cells(long[] letters) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int row) {
            // nothing to count
        }

        @Override
        public void endRow(int row) {
            // nothing to count
        }

        @Override
        public void cell(String reference, String shown, XSSFComment comment) {
            letters[0] += letters(shown);
        }

        private static long letters(String shown) {
            return BareParsers.letters(shown);
        }
    }
}
