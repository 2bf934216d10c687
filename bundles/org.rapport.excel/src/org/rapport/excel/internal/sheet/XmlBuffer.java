// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer of XML in UTF-8. */
final class XmlBuffer {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[1 << 14];
    private int length;

    XmlBuffer ascii(String markup) {
        reserve(markup.length());
        for (int i = 0; i < markup.length(); i++) {
            bytes[length++] = (byte) markup.charAt(i);
        }
        return this;
    }

    XmlBuffer raw(byte[] markup) {
        reserve(markup.length);
        System.arraycopy(markup, 0, bytes, length, markup.length);
        length += markup.length;
        return this;
    }

    XmlBuffer number(long number) {
        if (number < 0 || number > Integer.MAX_VALUE) {
            return ascii(Long.toString(number));
        }
        reserve(10);
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        long rest = number;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** Writes the units from {@code start} to {@code end} as a cell's text. */
    XmlBuffer text(String text, int start, int end) {
        reserve((end - start) * CellText.ESCAPED);
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c < 0x80) {
                ascii(text, at, c);
            } else if (CellText.escapes(text, at)) {
                escaped(c);
            } else if (Character.isHighSurrogate(c)) {
                pair(Character.toCodePoint(c, text.charAt(++at)));
            } else {
                wide(c);
            }
        }
        return this;
    }

    private void ascii(String text, int at, char c) {
        switch (c) {
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '&' -> ascii("&amp;");
            case '\n' -> ascii("&#10;");
            case '\t' -> ascii("&#9;");
            default -> {
                if (c >= 'a' || c != '_' && c >= ' ' || !CellText.escapes(text, at)) {
                    bytes[length++] = (byte) c;
                } else {
                    escaped(c);
                }
            }
        }
    }

    private void escaped(char c) {
        bytes[length++] = '_';
        bytes[length++] = 'x';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = HEX[c >> shift & 0xF];
        }
        bytes[length++] = '_';
    }

    private void wide(char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | c & 0x3F);
    }

    private void pair(int codePoint) {
        bytes[length++] = (byte) (0xF0 | codePoint >> 18);
        bytes[length++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | codePoint & 0x3F);
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(length, more)));
        }
    }

    int length() {
        return length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Writes what is there and is empty again. */
    void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }
}
