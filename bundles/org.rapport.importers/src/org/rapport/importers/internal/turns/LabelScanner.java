// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.Optional;
import org.rapport.importers.internal.turns.Label.Evidence;
import org.rapport.importers.internal.turns.Label.Form;
import org.rapport.model.text.TimeRange;

/** Finds what looks like a speaker label at one place of a line, among its next 64 characters. */
final class LabelScanner {

    private static final String NEVER_IN_NAMES = "?!;\"\u201c\u201d\u201e\u00ab\u00bb\u2026{}<>=|";

    private final String text;
    private final int bold;
    private final boolean timed;
    private final int from;

    private LabelScanner(String text, int from, int bold, boolean timed) {
        this.text = text;
        this.bold = bold;
        this.timed = timed;
        this.from = from;
    }

    /**
     * Looks for a label.
     *
     * @param from where it would begin
     * @param bold how many of the line's first characters are bold
     * @param timed whether a time stands before it
     */
    static Optional<Label> scan(String text, int from, int bold, boolean timed) {
        int start = afterSign(text, from);
        if (start >= text.length()) {
            return Optional.empty();
        }
        LabelScanner scanner = new LabelScanner(text, start, bold, timed);
        char first = text.charAt(start);
        if (first == '[' || first == '{' || first == '(') {
            return scanner.bracketed(first);
        }
        return Character.isLetter(first) ? scanner.name().or(scanner::boldName).or(scanner::line) : Optional.empty();
    }

    /** Skips the signs that some people write before a name: {@code #Name:}, {@code @Name:}, {@code >> Name:}. */
    private static int afterSign(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 2 && "#@>".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == from ? from : Blanks.skip(text, at);
    }

    private Optional<Label> name() {
        int limit = Math.min(text.length(), from + LabelShape.LONGEST + 1);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '\uff1a') {
                return colon(i);
            } else if (c == '\t') {
                return tab(i);
            } else if (c == '(' || c == '[') {
                Optional<Stamp> stamp = Stamp.bracketed(text, i);
                if (stamp.isPresent()) {
                    return time(i, stamp.get());
                }
                i = closing(i, limit);
            } else if (Clock.isDigit(c) && Blanks.isBlank(text.charAt(i - 1))) {
                Optional<Stamp> stamp = Stamp.bare(text, i);
                if (stamp.isPresent()) {
                    return time(i, stamp.get());
                }
            } else if (NEVER_IN_NAMES.indexOf(c) >= 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int closing(int open, int limit) {
        int close = text.indexOf(text.charAt(open) == '(' ? ')' : ']', open);
        return close < 0 ? limit : Math.min(close, limit);
    }

    private Optional<Label> colon(int colon) {
        int words = colon + 1;
        int next = Blanks.skipDirections(text, words);
        boolean glued = words < text.length() && !Blanks.isBlank(text.charAt(words));
        if (glued && text.charAt(colon) == ':' && next < text.length() && !startsWords(text.charAt(next))) {
            return Optional.empty();
        }
        boolean column = words < text.length() && text.charAt(words) == '\t';
        return label(Form.COLON, colon, column ? Evidence.PLACE : emphasis(words), Optional.empty(), words);
    }

    private static boolean startsWords(char c) {
        return Character.isUpperCase(c)
                || Character.getType(c) == Character.OTHER_LETTER
                || "[(\"\u201c\u2018'".indexOf(c) >= 0;
    }

    private Optional<Label> tab(int tab) {
        int next = Blanks.skip(text, tab);
        Optional<Stamp> stamp = Stamp.at(text, next);
        if (stamp.isPresent() && endsColumn(stamp.get().end())) {
            return label(
                    Form.COLON,
                    tab,
                    Evidence.PLACE,
                    stamp.map(Stamp::time),
                    stamp.get().end());
        }
        return timed
                ? label(Form.COLON, tab, Evidence.PLACE, Optional.empty(), tab)
                : label(Form.TAB, tab, Evidence.NONE, Optional.empty(), tab);
    }

    private boolean endsColumn(int at) {
        return at == text.length() || text.charAt(at) == '\t' || Blanks.onlyBlanks(text, at);
    }

    /** {@code Name  0:03} alone on its line, {@code Name (00:03):} or {@code Name [00:03]}. */
    private Optional<Label> time(int start, Stamp stamp) {
        int end = Blanks.skip(text, stamp.end());
        boolean colon = end < text.length() && text.charAt(end) == ':';
        if (!colon && end < text.length()) {
            boolean square = text.charAt(start) == '[' && !timed;
            return square ? label(Form.TIME, start, Evidence.TIME, Optional.of(stamp.time()), end) : Optional.empty();
        }
        boolean apart = !Clock.isDigit(text.charAt(start))
                || start - Blanks.trimEnd(text, from, start) > 1
                || text.charAt(start - 1) == '\t';
        Evidence evidence = apart ? Evidence.PLACE : emphasis(start);
        return label(Form.COLON, start, evidence, Optional.of(stamp.time()), colon ? end + 1 : end);
    }

    /** A name alone after a time. */
    private Optional<Label> line() {
        int end = Blanks.trimEnd(text, from, Math.min(text.length(), from + LabelShape.LONGEST + 1));
        return timed && Blanks.onlyBlanks(text, end)
                ? label(Form.LINE, end, Evidence.TIME, Optional.empty(), end)
                : Optional.empty();
    }

    private Optional<Label> bracketed(char open) {
        int limit = Math.min(text.length(), from + LabelShape.LONGEST + 2);
        int close = text.indexOf(open == '[' ? ']' : open == '{' ? '}' : ')', from);
        if (close < 0 || close >= limit) {
            return Optional.empty();
        }
        String name = Blanks.strip(text.substring(from + 1, close));
        boolean inner = name.endsWith(":");
        boolean colon = close + 1 < text.length() && text.charAt(close + 1) == ':';
        name = inner ? Blanks.strip(name.substring(0, name.length() - 1)) : name;
        if (!LabelShape.fits(name) || LabelShape.isSound(name)) {
            return Optional.empty();
        }
        Form form = colon || inner ? Form.COLON : Form.BRACKET;
        int words = Blanks.skip(text, colon ? close + 2 : close + 1);
        return Optional.of(new Label(form, name, Evidence.NONE, Optional.empty(), words));
    }

    private Optional<Label> boldName() {
        if (bold <= from || bold > from + LabelShape.LONGEST) {
            return Optional.empty();
        }
        return label(Form.BOLD, bold, Evidence.EMPHASIS, Optional.empty(), bold);
    }

    private Evidence emphasis(int labelEnd) {
        boolean boldLabel = bold >= labelEnd - 1 && bold > from;
        boolean plainWords = bold <= Blanks.skip(text, labelEnd) || Blanks.onlyBlanks(text, labelEnd);
        return boldLabel && plainWords ? Evidence.EMPHASIS : Evidence.NONE;
    }

    private Optional<Label> label(Form form, int end, Evidence evidence, Optional<TimeRange> time, int words) {
        int nameEnd = Blanks.trimEnd(text, from, end);
        while (nameEnd > from && Blanks.isDirection(text.charAt(nameEnd - 1))) {
            nameEnd = Blanks.trimEnd(text, from, nameEnd - 1);
        }
        String name = text.substring(from, nameEnd);
        return LabelShape.fits(name)
                ? Optional.of(new Label(form, name, evidence, time, Blanks.skip(text, words)))
                : Optional.empty();
    }
}
