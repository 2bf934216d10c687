// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import org.rapport.importers.internal.DocxFile;

/** A workbook in the making: rows in SpreadsheetML, shared strings, number formats. */
final class XlsxFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final DocxFile file = DocxFile.main("xl/workbook.xml", "");
    private String properties = "";
    private int count;

    /** A workbook of one sheet with these rows. */
    static XlsxFile of(String rows) {
        return new XlsxFile().sheet("", rows);
    }

    /** Adds a sheet; attributes such as {@code state="hidden"}. */
    XlsxFile sheet(String attributes, String rows) {
        return part(attributes, "<sheetData>" + rows + "</sheetData>");
    }

    XlsxFile part(String attributes, String content) {
        count++;
        sheets.append("<sheet name=\"S" + count + "\" sheetId=\"" + count + "\" " + attributes + " r:id=\"r" + count
                + "\"/>");
        relations.append(relation("r" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
        file.part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
        return this;
    }

    /** With texts that cells of the type {@code s} point to. */
    XlsxFile strings(String items) {
        relations.append(relation("s", "sharedStrings", "/xl/sharedStrings.xml"));
        file.part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
        return this;
    }

    /** With a style for each format code: the first has the number 0. */
    XlsxFile formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            formats.append(
                    "<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + codes[i].replace("\"", "&quot;") + "\"/>");
            styles.append("<xf numFmtId=\"" + (164 + i) + "\"/>");
        }
        relations.append(relation("f", "styles", "styles.xml"));
        file.part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
        return this;
    }

    /** With days that count from 1904. */
    XlsxFile from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    XlsxFile other(String name, String content) {
        file.part(name, content);
        return this;
    }

    byte[] bytes() {
        file.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
        file.part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>");
        return file.bytes();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** A row of cells with their texts in place; null for none. */
    static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append(text == null ? "<c/>" : "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
