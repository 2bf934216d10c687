// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** File formats that are known by their first bytes, to name what a renamed file really is. */
public enum ForeignFormat {
    OLE(
            "a document of an old or password-protected Office program",
            "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    ZIP("a Word document or another zip archive", "PK\u0003\u0004"),
    EMPTY_ZIP("an empty zip archive", "PK\u0005\u0006"),
    PDF("a PDF document", "%PDF-"),
    RTF("an RTF document", "{\\rtf"),
    GZIP("a gzip archive", "\u001f\u008b\u0008"),
    PNG("a picture", "\u0089PNG"),
    JPEG("a picture", "\u00ff\u00d8\u00ff"),
    OGG("a sound recording", "OggS\u0000"),
    SQLITE("a database", "SQLite format 3"),
    ELF("a program", "\u007fELF");

    private final String description;
    private final byte[] magic;

    ForeignFormat(String description, String magic) {
        this.description = description;
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A few words for people, with an article. */
    public String description() {
        return description;
    }

    /** The format whose signature the bytes begin with. */
    public static Optional<ForeignFormat> of(byte[] bytes) {
        for (ForeignFormat format : values()) {
            if (format.matches(bytes)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private boolean matches(byte[] bytes) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
