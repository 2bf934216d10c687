// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Interviews as files of formats that are text. Each line is a label, a colon, a blank and what was said. */
final class TextFiles {

    private static final int CHARACTERS_PER_SECOND = 15;

    private TextFiles() {}

    static byte[] txt(List<String> lines) {
        return bytes(String.join("\n\n", lines) + "\n");
    }

    /** Captions: a cue for each turn, with its speaker and time. */
    static byte[] vtt(List<String> lines) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        int second = 0;
        for (String line : lines) {
            int end = second + 1 + line.length() / CHARACTERS_PER_SECOND;
            text.append('\n')
                    .append(stamp(second))
                    .append(" --> ")
                    .append(stamp(end))
                    .append('\n');
            text.append("<v ")
                    .append(label(line))
                    .append('>')
                    .append(words(line))
                    .append('\n');
            second = end;
        }
        return bytes(text.toString());
    }

    private static String stamp(int second) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d.000", second / 3600, second / 60 % 60, second % 60);
    }

    static byte[] csv(List<String> lines) {
        StringBuilder text = new StringBuilder("Speaker,Text\r\n");
        for (String line : lines) {
            text.append(label(line)).append(",\"").append(words(line)).append("\"\r\n");
        }
        return bytes(text.toString());
    }

    static byte[] html(List<String> lines) {
        StringBuilder text = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n");
        for (String line : lines) {
            text.append("<p class=\"turn\"><b>").append(label(line)).append(":</b> ");
            text.append(words(line)).append("</p>\n");
        }
        return bytes(text.append("</body></html>\n").toString());
    }

    /** With the commands before each paragraph that word processors write. */
    static byte[] rtf(List<String> lines) {
        StringBuilder text = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times;}}\n");
        for (String line : lines) {
            text.append("\\pard\\plain \\ltrpar\\ql\\sl276\\slmult1\\sb0\\sa140\\f0\\fs22\\lang1033{\\b ");
            text.append(label(line))
                    .append(":}{\\rtlch \\ltrch\\loch  ")
                    .append(words(line))
                    .append("}\\par\n");
        }
        return bytes(text.append("}\n").toString());
    }

    static String label(String line) {
        return line.substring(0, line.indexOf(": "));
    }

    static String words(String line) {
        return line.substring(line.indexOf(": ") + 2);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
