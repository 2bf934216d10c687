// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

/** Tells by its last character whether a sentence has ended. */
final class Sentences {

    private static final String ENDS = ".?!\u2026\u3002\uff1f\uff01\u061f\u06d4\u0964\"\u201d\u00bb'\u2019)]";
    private static final String BREAKS = "\u2013\u2014";

    private Sentences() {}

    static boolean ends(char c) {
        return ENDS.indexOf(c) >= 0;
    }

    /** Whether the words before the offset end a sentence or break off. */
    static boolean endBefore(String text, int at) {
        int end = Blanks.trimEnd(text, 0, at);
        return end > 0 && (ends(text.charAt(end - 1)) || BREAKS.indexOf(text.charAt(end - 1)) >= 0);
    }
}
