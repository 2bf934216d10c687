// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

/** A position in the text of a pattern that moves forward, and the faults it can name there. */
class PatternReader {

    /** The deepest nesting of brackets, so that no reader runs out of stack. */
    static final int MAX_DEPTH = 12;

    private static final char END = '\0';

    private final String text;
    private final int shift;
    private int at;
    private int depth;

    /** Reads {@code text}, which begins after {@code shift} characters of the whole pattern. */
    PatternReader(String text, int shift) {
        this.text = text;
        this.shift = shift;
    }

    final int at() {
        return at;
    }

    final boolean atEnd() {
        return at >= text.length();
    }

    /** The next character; a zero at the end. */
    final char peek() {
        return peek(0);
    }

    final char peek(int further) {
        return at + further < text.length() ? text.charAt(at + further) : END;
    }

    final char next() {
        char c = peek();
        at++;
        return c;
    }

    /** Moves over {@code expected} if it comes next. */
    final boolean take(String expected) {
        if (text.startsWith(expected, at)) {
            at += expected.length();
            return true;
        }
        return false;
    }

    final void require(String expected) throws PatternFault {
        if (!take(expected)) {
            throw expected("\"" + expected + "\"");
        }
    }

    final void skipBlanks() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            at++;
        }
    }

    /** Letters, digits and underscores, of ASCII; empty if none comes next. */
    final String word() {
        int start = at;
        while (isWordPart(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Whether a word and a colon come next. */
    final boolean nameComesNext() {
        int length = 0;
        while (isWordPart(peek(length))) {
            length++;
        }
        return length > 0 && peek(length) == ':';
    }

    static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** What stands between two marks; a mark after a backslash does not end it. Stands on the first mark. */
    final String between(char mark) throws PatternFault {
        int start = ++at;
        while (peek() != mark) {
            if (atEnd() || peek() == '\n' || peek() == '\r') {
                throw expected("a closing " + mark);
            }
            at += peek() == '\\' && peek(1) == mark ? 2 : 1;
        }
        return text.substring(start, at++);
    }

    final int number() throws PatternFault {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start || at - start > 4) {
            throw expected("a number below 10000");
        }
        return Integer.parseInt(text.substring(start, at));
    }

    /** Called on entering a bracket. */
    final void deeper() throws PatternFault {
        if (++depth > MAX_DEPTH) {
            throw fault(PatternMessage.TOO_DEEP, MAX_DEPTH);
        }
    }

    /** Called on leaving a bracket. */
    final void back() {
        depth--;
    }

    final PatternFault expected(String what) {
        String found = atEnd() ? "the end" : "\"" + text.substring(at, text.offsetByCodePoints(at, 1)) + "\"";
        return new PatternFault(PatternMessage.EXPECTED, position(), what, found);
    }

    final PatternFault fault(PatternMessage template, Object argument) {
        return new PatternFault(template, position(), argument);
    }

    /** Where it stands, counted from 1 in the whole pattern. */
    final int position() {
        return shift + at + 1;
    }

    final String text() {
        return text;
    }
}
