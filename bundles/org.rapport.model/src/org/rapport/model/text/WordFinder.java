// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds words in texts, whatever their case, the way their accents are encoded, and the blanks between them. By default
 * only whole words: Ann is not found in planned. Immutable.
 */
public final class WordFinder {

    private final List<String> wanted;
    private final boolean insideWords;

    /**
     * A finder of any of these words, each one word or several in a row; those without any character are left out.
     *
     * @param insideWords whether they are also found as part of a longer word
     */
    public WordFinder(Collection<String> words, boolean insideWords) {
        this.wanted = words.stream()
                .map(word -> new FoldedText(word).toString().strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        this.insideWords = insideWords;
    }

    /** Where the words stand: ascending, in UTF-16 units, not overlapping. */
    public List<Span> find(String text) {
        if (wanted.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        FoldedText folded = new FoldedText(text);
        List<Span> found = new ArrayList<>();
        for (String words : wanted) {
            for (int at = folded.indexOf(words, 0); at >= 0; at = folded.indexOf(words, at + 1)) {
                if (isWhole(folded, at, at + words.length())) {
                    found.add(folded.source(at, at + words.length()));
                }
            }
        }
        return joined(found);
    }

    private boolean isWhole(FoldedText folded, int start, int end) {
        return folded.isBorder(start)
                && folded.isBorder(end)
                && (insideWords || !folded.isInsideWord(start) && !folded.isInsideWord(end));
    }

    /** The same characters as spans that do not overlap, ascending. */
    public static List<Span> joined(Collection<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).end() > span.start()) {
                joined.set(last, joined.get(last).cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** Whether the words stand in the text. */
    public boolean isIn(String text) {
        return !find(text).isEmpty();
    }

    /** Whether the text is these words and nothing else. */
    public boolean matches(String text) {
        String folded = new FoldedText(text).toString().strip();
        return wanted.contains(folded);
    }

    /** The text with the words made unreadable. */
    public String blackOut(String text) {
        return Blackout.of(text, find(text));
    }
}
