// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A book in the making: the parts of its archive, by name. */
final class EpubFile {

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A book with one page {@code page.xhtml} that has this body. */
    static EpubFile body(String body) {
        return new EpubFile()
                .part("META-INF/container.xml", "<container><rootfile full-path='book.opf'/></container>")
                .part(
                        "book.opf",
                        "<package><item id='a' href='page.xhtml' media-type='application/xhtml+xml'/>"
                                + "<spine><itemref idref='a'/></spine></package>")
                .part("page.xhtml", "<html><body>" + body + "</body></html>");
    }

    EpubFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    EpubFile without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
