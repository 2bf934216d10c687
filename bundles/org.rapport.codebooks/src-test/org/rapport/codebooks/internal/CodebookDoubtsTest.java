// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.api.source.Imported;
import org.rapport.api.task.Problem;
import org.rapport.model.codebook.Codebook;

/** What is doubtful is told, and the codebook is read all the same. */
class CodebookDoubtsTest {

    private static final String WHOLE =
            Reading.ONE_CODE + "    definition: D\n    examples: {typical: An apple a day.}\n";

    @Test
    void missesADefinitionAndExamples() throws Exception {
        assertThat(doubts(Reading.ONE_CODE))
                .containsExactly(
                        "book.yaml, line 7, column 5 (codes/A): The code has no definition.",
                        "book.yaml, line 7, column 5 (codes/A): The code has no examples. Give at least a"
                                + " typical one.");
    }

    @Test
    void wantsNoExamplesOfACategory() throws Exception {
        assertThat(doubts(Reading.ONE_CODE + "    codable: false\n    definition: D\n"))
                .isEmpty();
    }

    @Test
    void findsCapitalsInLemmas() throws Exception {
        assertThat(doubts(WHOLE + "    indicators: {lemmas: [Apple]}\n"))
                .containsExactly("book.yaml, line 11, column 27 (codes/A/indicators/lemmas[1]): The lemma \"Apple\" has"
                        + " capital letters. Lemmas are compared without case; write it in small letters.");
    }

    @Test
    void findsIndicatorsThatDifferOnlyInCase() throws Exception {
        assertThat(doubts(WHOLE + "    indicators:\n      phrases:\n        - an apple\n        - an Apple\n"))
                .containsExactly("book.yaml, line 14, column 11 (codes/A/indicators/phrases[2]): The code has this"
                        + " indicator already, but for capital letters, in line 13.");
    }

    @Test
    void takesPatternsThatDifferOnlyInCaseForTwo() throws Exception {
        assertThat(doubts(WHOLE + "    indicators: {tokensregex: ['[{tag:NN}]', '[{tag:nn}]']}\n"))
                .isEmpty();
    }

    @Test
    void findsAnExampleThatComesTwice() throws Exception {
        assertThat(doubts(Reading.ONE_CODE + """
                    definition: D
                    examples:
                      typical: An apple a day.
                      close_but_no: {text: An apple  a day., because: It is not.}
                """))
                .containsExactly(
                        "book.yaml, line 12, column 21 (codes/A/examples/close_but_no): The code has this example"
                                + " already, in line 11.");
    }

    private static List<String> doubts(String yaml) throws Exception {
        Imported<Codebook> imported = Reading.of(yaml);
        assertThat(imported.value()).as("%s", imported.problems()).isPresent();
        return imported.problems().stream().map(Problem::toString).toList();
    }
}
