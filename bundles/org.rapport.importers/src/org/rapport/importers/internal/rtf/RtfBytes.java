// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.rtf;

import com.rtfparserkit.parser.IRtfSource;
import java.io.IOException;

/**
 * The bytes of a document as the parser takes them. Groups that hold no words (pictures, fonts of other programs) are
 * passed over here, so that their size costs neither memory nor parsing. For one thread.
 */
final class RtfBytes implements IRtfSource {

    /** Documents have no more besides what is passed over. */
    static final int MOST_MEGABYTES = 32;

    private static final int END = -1;

    private final byte[] bytes;
    private int at;
    private int passedOver;
    private boolean closed;
    private boolean exhausted;

    RtfBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        if (closed || at >= bytes.length) {
            exhausted = !closed;
            return END;
        }
        return bytes[at++] & 0xff;
    }

    @Override
    public void unread(int c) {
        if (c != END) {
            at--;
        }
    }

    @Override
    public int read(byte[] target) throws IOException {
        if (target.length > bytes.length - at) {
            exhausted = true;
            throw new IOException("binary data ends too early");
        }
        System.arraycopy(bytes, at, target, 0, target.length);
        at += target.length;
        return target.length;
    }

    /** Nothing more is to be read. */
    void close() {
        closed = true;
    }

    /** Whether the bytes came to their end before the document did. */
    boolean exhausted() {
        return exhausted;
    }

    /** Whether something but blanks and braces follows the end of the document. */
    boolean goesOn() {
        for (int i = at; closed && i < bytes.length; i++) {
            if (bytes[i] > ' ' && bytes[i] != '}') {
                return true;
            }
        }
        return false;
    }

    /** Whether more bytes went through the parser than a document of words has. */
    boolean tooLarge() {
        return at - passedOver > MOST_MEGABYTES << 20;
    }

    /** Goes on to the brace that ends the group that is open. Groups inside are counted, not nested. */
    void passOverGroup() {
        int start = at;
        int depth = 0;
        while (at < bytes.length && !(depth == 0 && bytes[at] == '}')) {
            switch (bytes[at++]) {
                case '{' -> depth++;
                case '}' -> depth--;
                case '\\' -> passOverCommand();
                default -> {}
            }
        }
        passedOver += at - start;
    }

    /** Whether the word stands in the group that is open, before its end. */
    boolean groupHolds(String word) {
        int start = at;
        passOverGroup();
        int end = at;
        passedOver -= end - start;
        boolean found = false;
        for (at = start; at < end && !found; at++) {
            found = startsWith(word);
        }
        at = start;
        return found;
    }

    /** Goes on behind an escaped character, or behind binary data, in which braces mean nothing. */
    private void passOverCommand() {
        long size = startsWith("bin") ? number(at + 3) : 0;
        at = (int) Math.min(bytes.length, size > 0 ? dataStart(at + 3) + size : at + 1L);
    }

    /**
     * Whether some binary data says it is larger than what follows it. The parser makes room for it before it looks.
     */
    boolean promisesTooMuch() {
        for (int i = 0; i + 4 < bytes.length; i++) {
            if (bytes[i] == '\\' && bytes[i + 1] == 'b' && bytes[i + 2] == 'i' && bytes[i + 3] == 'n') {
                long size = number(i + 4);
                if (size > bytes.length - i) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean startsWith(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The digits from there on as a number, at most a little more than an int holds. */
    private long number(int from) {
        long number = 0;
        for (int i = from; i < bytes.length && isDigit(bytes[i]) && number <= Integer.MAX_VALUE; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }

    private int dataStart(int digits) {
        int i = digits;
        while (i < bytes.length && isDigit(bytes[i])) {
            i++;
        }
        return i < bytes.length && bytes[i] == ' ' ? i + 1 : i;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
