// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapport.model.text.Span;

/** A text of invented words with passages in it, and a corrected version that knows where the passages went. */
final class RandomText {

    private static final String[] SIGNS = {
        "\uD83D\uDE00", "e\u0301", "\u4F60", "\u0E01\u0E33", "\uD83D\uDC69\u200D\uD83D\uDE80", "ß"
    };
    private static final String[] BLANKS = {" ", " ", " ", " ", ", ", ". ", "\n\n"};

    private final Random random;
    private final int vocabulary;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final List<Span> passages = new ArrayList<>();
    private final List<Span> expected = new ArrayList<>();
    private int fresh;

    RandomText(Random random, int vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
    }

    String before() {
        return before.toString();
    }

    String after() {
        return after.toString();
    }

    /** Where passages stand in the text. */
    List<Span> passages() {
        return passages;
    }

    /** Where they stand in the corrected text. */
    List<Span> expected() {
        return expected;
    }

    /** Words, about a third of them in passages; each word outside passages is changed with the probability of edits. */
    RandomText outside(int words, double edits) {
        while (before.length() < 6 * words) {
            plain(1 + random.nextInt(20), edits);
            passage();
        }
        plain(10, 0);
        return this;
    }

    private void plain(int words, double edits) {
        for (int i = 0; i < words; i++) {
            String blank = BLANKS[random.nextInt(BLANKS.length)];
            String word = word();
            before.append(word).append(blank);
            if (random.nextDouble() >= edits) {
                after.append(word).append(blank);
            } else if (random.nextInt(3) > 0) {
                after.append(random.nextBoolean() ? word + " " : "")
                        .append(freshWord())
                        .append(blank);
            }
        }
    }

    private void passage() {
        StringBuilder words = new StringBuilder(word());
        for (int i = random.nextInt(12); i > 0; i--) {
            words.append(BLANKS[random.nextInt(BLANKS.length)]).append(word());
        }
        passages.add(new Span(before.length(), before.length() + words.length()));
        expected.add(new Span(after.length(), after.length() + words.length()));
        before.append(words).append(' ');
        after.append(words).append(random.nextInt(10) == 0 ? "\n" : " ");
    }

    private String word() {
        int number = random.nextInt(vocabulary);
        return (number % 9 == 0 ? SIGNS[random.nextInt(SIGNS.length)] : "") + "w" + number;
    }

    private String freshWord() {
        return "new" + fresh++;
    }

    /** The text with characters anywhere changed, taken out or put in; whole code points only. */
    static String shaken(String text, int times, Random random) {
        StringBuilder shaken = new StringBuilder(text);
        for (int i = 0; i < times && shaken.length() > 2; i++) {
            int at = shaken.offsetByCodePoints(0, random.nextInt(shaken.codePointCount(0, shaken.length())));
            int end = at + Character.charCount(shaken.codePointAt(at));
            String sign = random.nextBoolean() ? SIGNS[random.nextInt(SIGNS.length)] : " x";
            shaken.replace(at, random.nextInt(3) == 0 ? at : end, random.nextInt(3) == 0 ? "" : sign);
        }
        return shaken.toString();
    }
}
