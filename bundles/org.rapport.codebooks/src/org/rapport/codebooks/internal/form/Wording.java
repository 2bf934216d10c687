// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the layout of the file out of a text and leaves its paragraphs. */
final class Wording {

    private static final Pattern FOLDED_BREAK = Pattern.compile("(?<=\\S)[ \\t]*\\R+(?=\\S)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private Wording() {}

    /** One line: each run of blanks and line breaks becomes one blank. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /**
     * Paragraphs with one empty line between them and no blanks at the ends of lines.
     *
     * @param literal whether a single line break counts; otherwise YAML has folded the lines already, so that a break
     *     that is left was an empty line of the file, or stands beside an indented line such as an entry of a list
     */
    static String paragraphs(String text, boolean literal) {
        if (text.stripTrailing().indexOf('\n') < 0) {
            return line(text);
        }
        String breaks = literal ? text : FOLDED_BREAK.matcher(text).replaceAll("\n\n");
        String lines = breaks.lines().map(Wording::line).collect(Collectors.joining("\n"));
        return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }
}
