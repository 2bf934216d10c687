// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An OpenDocument text in the making: the parts of a package, by name. */
public final class OdtFile {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String STYLES_END = "</office:automatic-styles>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OdtFile() {}

    /** A document with these paragraphs, tables and so on, after automatic styles if there are any. */
    public static OdtFile content(String content) {
        int end = content.indexOf(STYLES_END);
        int split = end < 0 ? 0 : end + STYLES_END.length();
        return body(content.substring(0, split), "<office:text>" + content.substring(split) + "</office:text>");
    }

    /** A document with these automatic styles, and this body of any kind. */
    public static OdtFile body(String styles, String body) {
        return new OdtFile()
                .part("mimetype", "application/vnd.oasis.opendocument.text")
                .part("META-INF/manifest.xml", XML + "<manifest/>")
                .part("content.xml", document("content", styles + "<office:body>" + body + "</office:body>"));
    }

    /** The same with this inside the part of named styles. */
    public OdtFile styles(String styles) {
        return part("styles.xml", document("styles", styles));
    }

    public OdtFile part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public OdtFile without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() {
        return DocxFile.zip(parts);
    }

    /** A document in one piece. */
    public static String flat(String inside) {
        return document("", inside).replace("document-", "document");
    }

    private static String document(String kind, String inside) {
        StringBuilder xml = new StringBuilder(XML + "<office:document-" + kind + " office:version=\"1.3\"");
        for (String name : new String[] {"office", "text", "table", "style"}) {
            xml.append(" xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"");
        }
        return xml.append(" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"")
                .append(" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"")
                .append(" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">" + inside)
                .append("</office:document-" + kind + ">")
                .toString();
    }
}
