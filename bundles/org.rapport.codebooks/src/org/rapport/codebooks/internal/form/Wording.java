// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.stream.Collectors;

/** Takes the layout of the file out of a text and leaves its paragraphs. */
final class Wording {

    private Wording() {}

    /** One line: each run of blanks and line breaks becomes one blank. */
    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /**
     * Paragraphs with one empty line between them and no blanks at the ends of lines.
     *
     * @param literal whether a single line break counts; otherwise YAML has folded the lines already, so that a break
     *     that is left was an empty line of the file, or stands beside an indented line such as an entry of a list
     */
    static String paragraphs(String text, boolean literal) {
        String breaks = literal ? text : text.replaceAll("(?<=\\S)[ \\t]*\\R+(?=\\S)", "\n\n");
        String lines = breaks.lines()
                .map(line -> line.replaceAll("[ \\t]+", " ").strip())
                .collect(Collectors.joining("\n"));
        return lines.replaceAll("\n{3,}", "\n\n").strip();
    }
}
