// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to take quadratic time, much memory or a deep stack, by name; each is made when it is asked for. */
final class Monsters {

    private static final int MIB = 1 << 20;
    private static final Set<String> ZIPS = Set.of("docx", "docm", "odt", "xlsx", "xlsm", "epub");

    /** The parts that importers of packed documents read, wherever they are. */
    static final List<String> PARTS = List.of(
            "word/document.xml",
            "content.xml",
            "styles.xml",
            "META-INF/container.xml",
            "OEBPS/content.opf",
            "OEBPS/c1.xhtml",
            "xl/workbook.xml",
            "xl/sharedStrings.xml",
            "xl/worksheets/sheet1.xml");

    private static final String ENTITIES =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
                    + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">"
                    + "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\">]>"
                    + "<x><p>&h;</p></x>";

    private static final Map<String, String> REPEATED = new LinkedHashMap<>();

    static {
        REPEATED.put("rtf-groups", "{");
        REPEATED.put("rtf-open", "{\\rtf1 ");
        REPEATED.put("rtf-binary", "{\\rtf1 \\bin999999999 ");
        REPEATED.put("rtf-tables", "{\\rtf1 \\trowd \\cell \\row ");
        REPEATED.put("rtf-unicode", "{\\rtf1 \\uc99999 \\u1234 ");
        REPEATED.put("brackets", "[");
        REPEATED.put("links", "[a](");
        REPEATED.put("stars", "*a **a ");
        REPEATED.put("underscores", "_a __a ");
        REPEATED.put("quotes", "> ");
        REPEATED.put("lists", "- ");
        REPEATED.put("backticks", "`a ``");
        REPEATED.put("tags", "<div>");
        REPEATED.put("tables", "<table><tr><td>");
        REPEATED.put("formatting", "<b><i><a href=x>");
        REPEATED.put("lists-of-html", "<ul><li>");
        REPEATED.put("ends", "</p>");
        REPEATED.put("comments", "<!--");
        REPEATED.put("references", "&#");
        REPEATED.put("entities-of-html", "&amp");
        REPEATED.put("attribute", "<a b=\"");
        REPEATED.put("tabs", "a\t");
        REPEATED.put("commas", "a,");
        REPEATED.put("quoted-cells", "\"a\"\"");
        REPEATED.put("open-cell", "\"a\n");
        REPEATED.put("pipes", "|a");
        REPEATED.put("pipes-in-lines", "|a|b|\n|-|-|\n");
        REPEATED.put("times", "00:00:01 ");
        REPEATED.put("cues", "00:00.000 --> 00:01.000\nx\n\n");
        REPEATED.put("escapes", "\\");
    }

    private Monsters() {}

    /** The monsters that may wear an ending. */
    static Map<String, Supplier<byte[]>> of(String ending) {
        Map<String, Supplier<byte[]>> monsters = new LinkedHashMap<>();
        if (ZIPS.contains(ending)) {
            monsters.put("bomb", () -> zip("", 600 * MIB, 1));
            monsters.put("long-paragraph", () -> zip("<x><p>" + "word ".repeat(MIB) + "</p></x>", 0, 1));
            monsters.put("deep-xml", () -> zip("<x>".repeat(MIB), 0, 1));
            monsters.put("entities", () -> zip(ENTITIES, 0, 1));
            monsters.put("many-parts", () -> zip("", 0, 70_000));
            monsters.put("many-attributes", () -> zip("<x" + attributes(100_000) + "/>", 0, 1));
        } else {
            REPEATED.forEach((name, part) -> monsters.put(name, () -> text(part.repeat(MIB / part.length()))));
            monsters.put("entities", () -> text("<?xml version=\"1.0\"?>" + ENTITIES));
            monsters.put("many-attributes", () -> text("<x" + attributes(100_000) + "/>"));
            monsters.put("one-line", () -> text("I: " + "a".repeat(60 * MIB)));
            monsters.put("many-lines", () -> text("I: x\n".repeat(2 * MIB)));
            monsters.put("zeros", () -> new byte[60 * MIB]);
            monsters.put("wide", () -> text("I: x\n".repeat(MIB)));
        }
        if (ending.equals("pdf")) {
            monsters.put("pdf-of-spaces", () -> pdf(400 * MIB));
            monsters.put("pdf-in-circles", Monsters::pdfInCircles);
        }
        return monsters;
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("='b'");
        }
        return attributes.toString();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Every part with the same content, the first of each with blanks after it. */
    private static byte[] zip(String xml, int blanks, int parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, "mimetype", "application/vnd.oasis.opendocument.text", 0);
            put(zip, "_rels/.rels", relationship("word/document.xml"), 0);
            put(zip, "xl/_rels/workbook.xml.rels", relationship("worksheets/sheet1.xml"), 0);
            for (String part : PARTS) {
                put(zip, part, xml, blanks / PARTS.size());
            }
            for (int i = 1; i < parts; i++) {
                zip.putNextEntry(new ZipEntry("word/media/" + i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String relationship(String target) {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + office + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String xml, int blanks) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        writeBlanks(zip, blanks);
        zip.closeEntry();
    }

    private static void writeBlanks(OutputStream out, int count) throws IOException {
        byte[] block = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count; i += block.length) {
            out.write(block);
        }
    }

    /** A document of one page whose content unpacks to so many blanks. */
    private static byte[] pdf(int blanks) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, new Deflater(1))) {
            writeBlanks(deflater, blanks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String head = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length " + packed.size() + ">>stream\n";
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return pdf.toByteArray();
    }

    /** Pages that contain themselves. */
    private static byte[] pdfInCircles() {
        return text("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999/Parent 2 0 R>>endobj\n"
                + "trailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n");
    }
}
