// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.core.correct.Anchor.Outcome.DOUBTFUL;
import static org.rapport.core.correct.Anchor.Outcome.KEPT;
import static org.rapport.core.correct.Anchor.Outcome.LOST;
import static org.rapport.core.correct.Anchor.Outcome.MOVED;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapport.model.text.Span;

class ReanchoringTest {

    /** A passage stands in brackets before the correction; if it is found, in brackets after it. */
    private static void becomes(Anchor.Outcome outcome, String marked, String expected) {
        Span span = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        String before = marked.replace("[", "").replace("]", "");
        String after = expected.replace("[", "").replace("]", "");
        Anchor anchor = Reanchoring.between(before, after).of(span);
        String found = anchor.after()
                .map(place ->
                        after.substring(0, place.start()) + "[" + place.in(after) + "]" + after.substring(place.end()))
                .orElse(after);
        assertThat(found).isEqualTo(expected);
        assertThat(anchor.outcome()).isEqualTo(outcome);
    }

    @Test
    void keepsAPassageWhoseNeighboursWereCorrected() {
        becomes(KEPT, "We use to [meet every day] and talk.", "Well, we used to [meet every day] and we talk.");
    }

    @Test
    void keepsAPassageThatIsBrokenIntoLinesAnew() {
        becomes(KEPT, "So we [met every\nday] at ten, or so.", "So we\n[met every day] at ten, or so.");
    }

    @Test
    void keepsAPassageToWhichASignWasPut() {
        becomes(KEPT, "Then we [met] and we spoke.", "Then we [met], and we spoke.");
    }

    @Test
    void keepsTheSecondStartOfASentenceWhoseFirstStartWasTakenOut() {
        becomes(KEPT, "I was, I [I think it was] good that day.", "I was, [I think it was] good that day.");
    }

    @Test
    void findsATurnThatWasMoved() {
        becomes(
                MOVED,
                "We spoke first of the money, and of what it was for.\n\n[Nobody had told her so.]\n\nThe end of it all.",
                "[Nobody had told her so.]\n\nWe spoke first of the money, and of what it was for.\n\nThe end of it all.");
    }

    @Test
    void doubtsAPassageInWhichAWordWasCorrected() {
        becomes(DOUBTFUL, "So I said [we trust teh team] there.", "So I said [we trust the team] there.");
    }

    @Test
    void doubtsAPassageThatBeginsWithACorrectedWord() {
        becomes(DOUBTFUL, "Oh, than [teh team met] there.", "Oh, then [the team met] there.");
    }

    @Test
    void doubtsAPassageIntoWhichMuchWasPut() {
        becomes(
                DOUBTFUL,
                "So then [we met them. They left.] It was late.",
                "So then [we met them. Nobody knew what it was about, and nobody cared to ask. They left.] It was late.");
    }

    @Test
    void doubtsAPassageThatIsPartOfALongerWordNow() {
        becomes(DOUBTFUL, "And so I [trust] him and all the others.", "And so I [trusted] him and all the others.");
    }

    @Test
    void doubtsAPassageBeforeWhichTheWordGrew() {
        becomes(DOUBTFUL, "And so it was [new] to him, they said.", "And so it was [renew] to him, they said.");
    }

    @Test
    void doubtsWhichOfSeveralEqualPassagesWasTakenOut() {
        becomes(DOUBTFUL, "Was it?\n\nYes.\n\n[Yes.]\n\nYes.\n\nFine.", "Was it?\n\nYes.\n\n[Yes.]\n\nFine.");
    }

    @Test
    void doubtsAWordThatStandsAmongStrangers() {
        becomes(
                DOUBTFUL,
                "Nothing here but [salt] for him alone.",
                "Ships went out every night with [salt] while all harbours slept below.");
    }

    @Test
    void losesAPassageThatWasTakenOut() {
        becomes(LOST, "So we went. [Her name is Ann Lee.] Then we came back.", "So we went. Then we came back.");
    }

    @Test
    void losesAPassageThatWasReplaced() {
        becomes(LOST, "Then [Bob] came back to us.", "Then Miss Q. came back to us.");
        becomes(LOST, "Then we [parted] from them.", "Then we went separate ways from them.");
    }

    @Test
    void doesNotTearWhatPeopleSeeAsOneCharacter() {
        becomes(DOUBTFUL, "It was [a cafe] of ours, there.", "It was [a cafe\u0301] of ours, there.");
        becomes(
                DOUBTFUL,
                "She said [so \uD83D\uDC69] to all of us.",
                "She said [so \uD83D\uDC69\u200D\uD83D\uDE80] to all of us.");
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void comesToAnEndWithTextsThatHaveNothingInCommon() {
        bounded("other words", text(1, 600, 8), text(2, 600, 8));
        bounded("few words", text(1, 3, 2), text(2, 3, 2));
        bounded("one long word", "ab".repeat(500_000), "ba".repeat(400_000) + "b");
        bounded("every word new", text(1, 1 << 30, 8), text(2, 1 << 30, 8));
        bounded("single letters", text(1, 20, 1), text(2, 20, 1));
    }

    private static void bounded(String what, String before, String after) {
        long start = System.nanoTime();
        Reanchoring found = Reanchoring.between(before, after);
        int sure = 0;
        for (int at = 0; at + 40 < before.length(); at += 500) {
            sure += found.of(new Span(at, at + 40)).isSure() ? 1 : 0;
        }
        System.out.printf("%s: %d ms, %d sure%n", what, (System.nanoTime() - start) / 1_000_000, sure);
        assertThat(found.share()).isBetween(0.0, 1.0);
    }

    private static String text(long seed, int vocabulary, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < 1_000_000) {
            String word = Integer.toString(random.nextInt(vocabulary), 36);
            text.append(word, 0, Math.min(length, word.length())).append(' ');
        }
        return text.toString();
    }
}
