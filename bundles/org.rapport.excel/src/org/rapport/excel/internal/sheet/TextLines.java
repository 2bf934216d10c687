// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

/** About how many lines a text takes in a cell of some width, told without fonts. */
final class TextLines {

    private static final int MOST = 100;

    private TextLines() {}

    /** At least 1, at most about 100; {@code width} in digits. */
    static int of(String text, double width) {
        int perLine = Math.max(1, (int) (width * 1.05));
        if (text.length() <= perLine && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 0;
        int start = 0;
        while (start <= text.length() && lines < MOST) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines += Math.max(1, (end - start + perLine - 1) / perLine);
            start = end + 1;
        }
        return lines;
    }
}
