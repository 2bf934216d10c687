// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.doc;

import java.util.BitSet;

/** The fields that are open: an instruction, which nobody reads, and what it came to, which is text. */
final class FieldMarks {

    private static final char BEGIN = '\u0013';
    private static final char RESULT = '\u0014';
    private static final char END = '\u0015';
    private static final String LINK = "HYPERLINK";

    /** The field in which letters stand above others, in Japanese e.g.; its instruction holds the letters. */
    private static final String FORMULA = "EQ \\";

    private final BitSet inResult = new BitSet();
    private final BitSet links = new BitSet();
    private final StringBuilder instruction = new StringBuilder();
    private int depth;
    private int instructions;

    /** Takes a character; whether it is text that somebody reads. */
    boolean reads(char c) {
        switch (c) {
            case BEGIN -> begin();
            case RESULT -> result();
            case END -> end();
            default -> {
                if (instructions > 0 && instruction.length() < 2 * LINK.length()) {
                    instruction.append(c);
                }
                return instructions == 0;
            }
        }
        return false;
    }

    /** Whether the text is a link, whose underline is no emphasis. */
    boolean isLink() {
        return !links.isEmpty();
    }

    /** Whether this character, which was just taken, ends the instruction of a formula. */
    boolean endsFormula(char c) {
        boolean formula = (c == RESULT || c == END) && instruction.indexOf(FORMULA) >= 0;
        if (formula) {
            instruction.setLength(0);
        }
        return formula;
    }

    private void begin() {
        inResult.clear(depth++);
        instructions++;
        instruction.setLength(0);
    }

    private void result() {
        if (depth > 0 && !inResult.get(depth - 1)) {
            inResult.set(depth - 1);
            links.set(depth - 1, instruction.indexOf(LINK) >= 0);
            instructions--;
        }
    }

    private void end() {
        if (depth > 0) {
            depth--;
            instructions -= inResult.get(depth) ? 0 : 1;
            links.clear(depth);
        }
    }
}
