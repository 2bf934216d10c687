// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapport.api.search.SearchHit;
import org.rapport.model.text.Span;

/**
 * A keyword in context: matching words with a little of what stands before and after them in the same turn.
 *
 * @param span where the words stand, in UTF-16 offsets of the transcript's text
 * @param before what comes before, at most as many characters as asked for, beginning at a word
 * @param words the words
 * @param after what comes after, ending at a word
 */
public record Keyword(Span span, String before, String words, String after) {

    public Keyword {
        Objects.requireNonNull(span);
        Objects.requireNonNull(before);
        Objects.requireNonNull(words);
        Objects.requireNonNull(after);
    }

    /**
     * The matching words of a hit, each with its context; paragraph breaks become blanks. Where a hit has no words,
     * because only words that must not occur were asked for: the beginning of its turn, after no words.
     */
    public static List<Keyword> of(SearchHit hit, int characters) {
        List<Keyword> keywords = new ArrayList<>();
        Span beginning = new Span(hit.span().start(), hit.span().start());
        for (Span words : hit.words().isEmpty() ? List.of(beginning) : hit.words()) {
            int start = words.start() - hit.span().start();
            int end = words.end() - hit.span().start();
            keywords.add(new Keyword(
                    words,
                    line(hit.text().substring(wordStart(hit.text(), Math.max(0, start - characters), start), start)),
                    line(hit.text().substring(start, end)),
                    line(hit.text().substring(end, wordEnd(hit.text(), end, end + characters)))));
        }
        return keywords;
    }

    private static int wordStart(String text, int from, int to) {
        int at = from;
        while (at > 0 && at < to && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from, int to) {
        int at = Math.min(to, text.length());
        while (at > from && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }
}
