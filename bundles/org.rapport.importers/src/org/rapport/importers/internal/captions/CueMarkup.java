// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.captions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.model.text.Mark;
import org.rapport.model.text.Span;

/**
 * Takes the markup out of one caption (WebVTT, W3C 2019, sections 4.2.2 and 6.4): voices begin a part of their own,
 * emphasis becomes marks, every other tag goes. A tag is what looks like one; any other {@code <} is a character.
 */
final class CueMarkup {

    private static final int LONGEST_TAG = 300;

    private final String source;
    private final boolean entities;
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final int[] open = {-1, -1, -1};
    private Optional<String> voice = Optional.empty();

    private CueMarkup(String source, boolean entities) {
        this.source = source;
        this.entities = entities;
    }

    /**
     * What one voice says in a caption.
     *
     * @param voice who, if a voice tag says so
     * @param text the words, with line ends
     * @param marks emphasis, with spans in this text
     */
    record Part(Optional<String> voice, String text, List<Mark> marks) {}

    /** The parts of a caption; {@code entities} tells whether character references such as {@code &amp;} are read. */
    static List<Part> read(String caption, boolean entities) {
        CueMarkup markup = new CueMarkup(caption, entities);
        markup.read();
        return markup.parts;
    }

    private void read() {
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            int end = c == '<' ? tagEnd(at) : c == '{' ? overrideEnd(at) : -1;
            if (end > at) {
                if (c == '<') {
                    tag(source.substring(at + 1, end));
                }
                at = end + 1;
            } else if (c == '&' && entities) {
                at = CharacterReference.append(source, at, text);
            } else {
                text.append(c);
                at++;
            }
        }
        endPart();
    }

    /** The offset of the {@code >}, or -1 if this is no tag. */
    private int tagEnd(int at) {
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        if (next != '/' && !Character.isLetterOrDigit(next)) {
            return -1;
        }
        int limit = Math.min(source.length(), at + LONGEST_TAG);
        for (int i = at + 1; i < limit; i++) {
            if (source.charAt(i) == '>') {
                return i;
            } else if (source.charAt(i) == '<') {
                return -1;
            }
        }
        return -1;
    }

    /** The end of an override such as <code>{\an8}</code>, which some SubRip files have. */
    private int overrideEnd(int at) {
        int limit = source.startsWith("{\\", at) ? Math.min(source.length(), at + LONGEST_TAG) : at;
        for (int i = at; i < limit; i++) {
            if (source.charAt(i) == '}') {
                return i;
            }
        }
        return -1;
    }

    private void tag(String tag) {
        int nameEnd = 0;
        while (nameEnd < tag.length() && tag.charAt(nameEnd) != '.' && !Character.isWhitespace(tag.charAt(nameEnd))) {
            nameEnd++;
        }
        switch (tag.substring(0, nameEnd).toLowerCase(Locale.ROOT)) {
            case "v" -> voice(tag);
            case "b" -> open(Mark.Style.BOLD);
            case "i" -> open(Mark.Style.ITALIC);
            case "u" -> open(Mark.Style.UNDERLINE);
            case "/b" -> close(Mark.Style.BOLD);
            case "/i" -> close(Mark.Style.ITALIC);
            case "/u" -> close(Mark.Style.UNDERLINE);
            default -> {}
        }
    }

    private void voice(String tag) {
        int blank = 0;
        while (blank < tag.length() && !Character.isWhitespace(tag.charAt(blank))) {
            blank++;
        }
        endPart();
        StringBuilder name = new StringBuilder();
        for (int at = blank; at < tag.length(); ) {
            if (tag.charAt(at) == '&') {
                at = CharacterReference.append(tag, at, name);
            } else {
                name.append(tag.charAt(at) == '\n' ? ' ' : tag.charAt(at));
                at++;
            }
        }
        String stripped = Blanks.strip(name.toString());
        voice = stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
    }

    private void open(Mark.Style style) {
        if (open[style.ordinal()] < 0) {
            open[style.ordinal()] = text.length();
        }
    }

    private void close(Mark.Style style) {
        int start = open[style.ordinal()];
        if (start >= 0 && start < text.length()) {
            marks.add(new Mark(new Span(start, text.length()), style));
        }
        open[style.ordinal()] = -1;
    }

    private void endPart() {
        for (Mark.Style style : Mark.Style.values()) {
            boolean wasOpen = open[style.ordinal()] >= 0;
            close(style);
            open[style.ordinal()] = wasOpen ? 0 : -1;
        }
        marks.sort(Comparator.comparing(Mark::span));
        if (!Blanks.onlyBlanks(text.toString().replace('\n', ' '), 0)) {
            parts.add(new Part(voice, text.toString(), List.copyOf(marks)));
        }
        text.setLength(0);
        marks.clear();
    }
}
