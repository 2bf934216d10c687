// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.core.codebook.TextChange.Words.Kind.ADDED;
import static org.rapport.core.codebook.TextChange.Words.Kind.REMOVED;
import static org.rapport.core.codebook.TextChange.Words.Kind.SAME;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapport.core.codebook.TextChange.Words;

class TextChangeTest {

    @Test
    void showsWordsThatWereReplacedTogether() {
        assertThat(words("Says what is so, always.", "Says what was said, always."))
                .containsExactly(
                        new Words(SAME, "Says what"),
                        new Words(REMOVED, "is so,"),
                        new Words(ADDED, "was said,"),
                        new Words(SAME, "always."));
    }

    @Test
    void keepsAsManyWordsAsPossible() {
        assertThat(words("one two three four", "two three four one"))
                .containsExactly(new Words(REMOVED, "one"), new Words(SAME, "two three four"), new Words(ADDED, "one"));
    }

    @Test
    void showsANewTextWhole() {
        assertThat(words("", "All new.")).containsExactly(new Words(ADDED, "All new."));
    }

    @Test
    void findsNoOtherWordsWhereOnlyLineEndsDiffer() {
        assertThat(words("One\ntwo", "One two ")).containsExactly(new Words(SAME, "One two"));
    }

    @Test
    void takesVeryLongTextsForDifferentWhole() {
        String before = "a " + String.join(" ", Collections.nCopies(3000, "b")) + " c";
        String after = "a " + String.join(" ", Collections.nCopies(3000, "d b")) + " c";
        assertThat(words(before, after)).extracting(Words::kind).containsExactly(SAME, REMOVED, ADDED, SAME);
    }

    @Test
    void tellsBothTextsAndNoWordTooMuch() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int number = 0; number < 500; number++) {
            List<String> before = text(random);
            List<String> after = text(random);
            List<Words> words = words(String.join(" ", before), String.join(" ", after));
            assertThat(side(words, REMOVED))
                    .as("seed %d, pair %d", seed, number)
                    .isEqualTo(before);
            assertThat(side(words, ADDED)).as("seed %d, pair %d", seed, number).isEqualTo(after);
        }
    }

    private static List<Words> words(String before, String after) {
        return new TextChange("definition", before, after).words();
    }

    private static List<String> text(Random random) {
        List<String> text = new ArrayList<>();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.add(String.valueOf((char) ('a' + random.nextInt(4))));
        }
        return text;
    }

    private static List<String> side(List<Words> words, Words.Kind kind) {
        return words.stream()
                .filter(each -> each.kind() == SAME || each.kind() == kind)
                .flatMap(each -> List.of(each.text().split(" ")).stream())
                .collect(Collectors.toList());
    }
}
