// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Interviews as documents that are packed. Each line is a label, a colon, a blank and what was said. */
final class OfficeFiles {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final int LETTERS_IN_LINE = 80;
    private static final int LINES_ON_PAGE = 45;

    private OfficeFiles() {}

    /** With the properties of runs that Word writes. */
    static byte[] docx(List<String> lines) throws IOException {
        StringBuilder body = new StringBuilder(
                XML + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (String line : lines) {
            body.append("<w:p w:rsidR=\"00A77B3E\"><w:pPr><w:spacing w:after=\"140\"/></w:pPr>");
            body.append("<w:r><w:rPr><w:b/><w:lang w:val=\"en-GB\"/></w:rPr><w:t>")
                    .append(TextFiles.label(line));
            body.append(":</w:t></w:r><w:r><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr><w:t xml:space=\"preserve\"> ");
            body.append(TextFiles.words(line)).append("</w:t></w:r></w:p>");
        }
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
        return zip(new TreeMap<>(Map.of(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "_rels/.rels",
                XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + office + "\" Target=\"word/document.xml\"/>"
                        + "</Relationships>",
                "word/document.xml",
                body.append("</w:body></w:document>").toString())));
    }

    static byte[] odt(List<String> lines) throws IOException {
        String name = "urn:oasis:names:tc:opendocument:xmlns:";
        StringBuilder body = new StringBuilder(XML + "<office:document-content xmlns:office=\"" + name
                + "office:1.0\" xmlns:text=\"" + name + "text:1.0\" xmlns:style=\"" + name
                + "style:1.0\" xmlns:fo=\"" + name + "xsl-fo-compatible:1.0\" office:version=\"1.3\">"
                + "<office:automatic-styles><style:style style:name=\"T1\" style:family=\"text\">"
                + "<style:text-properties fo:font-weight=\"bold\"/></style:style></office:automatic-styles>"
                + "<office:body><office:text>");
        for (String line : lines) {
            body.append("<text:p text:style-name=\"P1\"><text:span text:style-name=\"T1\">");
            body.append(TextFiles.label(line)).append(":</text:span> ").append(TextFiles.words(line));
            body.append("</text:p>");
        }
        body.append("</office:text></office:body></office:document-content>");
        return zip(new TreeMap<>(Map.of(
                "content.xml",
                body.toString(),
                "META-INF/manifest.xml",
                XML + "<manifest:manifest xmlns:manifest=\"" + name + "manifest:1.0\"/>",
                "mimetype",
                "application/vnd.oasis.opendocument.text")));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(TextFiles.bytes(part.getValue()));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] xlsx(List<String> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Interview");
            addRow(sheet, "Speaker", "Text");
            for (String line : lines) {
                addRow(sheet, TextFiles.label(line), TextFiles.words(line));
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void addRow(XSSFSheet sheet, String speaker, String words) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.createCell(0).setCellValue(speaker);
        row.createCell(1).setCellValue(words);
    }

    static byte[] pdf(List<String> lines) throws IOException {
        List<String> wrapped = new ArrayList<>();
        lines.forEach(line -> wrap(line, wrapped));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            for (int i = 0; i < wrapped.size(); i += LINES_ON_PAGE) {
                addPage(document, font, wrapped.subList(i, Math.min(wrapped.size(), i + LINES_ON_PAGE)));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** Lines as they stand on paper, with an empty one after each turn. */
    private static void wrap(String line, List<String> into) {
        StringBuilder shown = new StringBuilder();
        for (String word : line.split(" ")) {
            if (shown.length() + word.length() > LETTERS_IN_LINE) {
                into.add(shown.toString());
                shown.setLength(0);
            }
            shown.append(shown.isEmpty() ? "" : " ").append(word);
        }
        into.add(shown.toString());
        into.add("");
    }

    private static void addPage(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 11);
            content.setLeading(14);
            content.newLineAtOffset(72, 720);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
