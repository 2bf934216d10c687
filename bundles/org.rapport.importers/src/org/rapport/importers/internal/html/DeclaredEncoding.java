// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a page says it is in: by {@code charset} in a meta element or {@code encoding} in an XML
 * declaration, near its beginning (HTML Living Standard, 13.2.3.2). Names mean what browsers take them for (Encoding
 * Standard, section 4.2): ISO 8859-1 is windows-1252.
 */
final class DeclaredEncoding {

    private static final int LOOKED_AT = 1 << 14;
    private static final Pattern DECLARATION = Pattern.compile(
            "<\\?xml[^>]{1,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{2,40})"
                    + "|<meta\\s[^>]{0,400}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> MEANT = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "shift_jis", "windows-31j",
            "euc-kr", "x-windows-949",
            "utf-16", "UTF-8",
            "unicode", "UTF-8");

    private DeclaredEncoding() {}

    static Optional<Charset> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(start);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return named(name.toLowerCase(Locale.ROOT));
    }

    private static Optional<Charset> named(String name) {
        String meant = MEANT.getOrDefault(name.startsWith("utf-16") ? "utf-16" : name, name);
        try {
            return Charset.isSupported(meant) ? Optional.of(Charset.forName(meant)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
