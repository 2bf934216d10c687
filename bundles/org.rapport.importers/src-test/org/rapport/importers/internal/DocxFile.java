// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document in the making: the parts of a package, by name. */
public final class DocxFile {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A document with these paragraphs, tables and so on in WordprocessingML. */
    public static DocxFile body(String body) {
        return main(
                "word/document.xml",
                XML
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                        + " xmlns:r=\"" + OFFICE + "\""
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                        + "<w:body>" + body + "</w:body></w:document>");
    }

    /** A document whose main part has this name and content. */
    public static DocxFile main(String name, String content) {
        return new DocxFile()
                .part("[Content_Types].xml", XML + "<Types/>")
                .part(
                        "_rels/.rels",
                        XML
                                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"" + name
                                + "\"/>"
                                + "</Relationships>")
                .part(name, content);
    }

    public DocxFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public DocxFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public DocxFile without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() {
        return zip(parts);
    }

    /** A zip archive of these parts, in order. */
    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
