// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.captions;

import java.util.Map;

/** Reads character references in captions: the named ones of WebVTT (section 4.2.2) and numbers. */
final class CharacterReference {

    private static final int LONGEST = 10;

    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "nbsp", "\u00a0", "lrm", "\u200e", "rlm", "\u200f", "quot", "\"", "apos",
            "'");

    private CharacterReference() {}

    /** Appends what the reference at {@code at} stands for, or the ampersand if it is none; returns what comes next. */
    static int append(String source, int at, StringBuilder to) {
        int limit = Math.min(source.length(), at + LONGEST + 1);
        int end = at + 1;
        while (end < limit && source.charAt(end) != ';') {
            end++;
        }
        String name = end < limit ? source.substring(at + 1, end) : "";
        int codePoint = name.startsWith("#") ? number(name) : -1;
        if (codePoint >= 0) {
            to.appendCodePoint(codePoint);
        } else if (NAMED.containsKey(name)) {
            to.append(NAMED.get(name));
        } else {
            to.append('&');
            return at + 1;
        }
        return end + 1;
    }

    private static int number(String name) {
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        int value = 0;
        int from = hexadecimal ? 2 : 1;
        for (int i = from; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), hexadecimal ? 16 : 10);
            value = digit < 0 || value > Character.MAX_CODE_POINT ? -1 : value * (hexadecimal ? 16 : 10) + digit;
            if (value < 0) {
                return -1;
            }
        }
        boolean scalar = value >= ' ' && value <= Character.MAX_CODE_POINT && !(value >= 0xd800 && value <= 0xdfff);
        return scalar && name.length() > from ? value : -1;
    }
}
