// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;

/** Each fault of a codebook is told with its line, its column, its place and what to do. */
class CodebookFaultsTest {

    @Test
    void tellsAllFaultsOfAFileInReadingOrder() throws Exception {
        assertThat(Reading.problems("""
                format: rapport-codebook/1
                id: -x
                titel: The least
                version: 1
                language: en
                groups:
                  - id: g
                    label: G
                    codes: [A, Z]
                codes:
                  - id: A
                    label: ''
                    definition: D
                    colour: red
                """))
                .containsExactly(
                        "book.yaml, line 1, column 1: The key \"title\" is missing here.",
                        "book.yaml, line 2, column 5 (id): \"-x\" cannot be an id. An id has 1 to 64 letters, digits,"
                                + " dots, hyphens or underscores, and begins with a letter or digit.",
                        "book.yaml, line 3, column 1: The key \"titel\" is not known here. Did you mean \"title\"?",
                        "book.yaml, line 4, column 10 (version): A text is expected here, and YAML takes this for a"
                                + " number. Put it in quotation marks.",
                        "book.yaml, line 9, column 16 (groups/g/codes[2]): There is no code \"Z\" in this codebook.",
                        "book.yaml, line 11, column 5 (codes/A): The code has no examples. Give at least a"
                                + " typical one.",
                        "book.yaml, line 12, column 12 (codes/A/label): There is no text here. Write one, or delete the"
                                + " key.",
                        "book.yaml, line 14, column 13 (codes/A/colour): \"red\" is not a colour. Write it as"
                                + " '#rrggbb',"
                                + " in quotation marks, such as '#6d99fa'.");
    }

    @Test
    void namesBothLinesOfACodeIdThatComesTwice() throws Exception {
        assertThat(errors(Reading.LEAST + """
                codes:
                  - id: A
                    label: One
                    codes:
                      - {id: B, label: Two}
                  - id: B
                    label: Three
                """))
                .containsExactly(
                        "book.yaml, line 11, column 9 (codes/B/id): The code id \"B\" is already in line 10. Ids"
                                + " must be unique; rename the one here or there.");
    }

    @Test
    void findsKeysThatComeTwice() throws Exception {
        assertThat(errors(Reading.ONE_CODE + "    label: Pear\n"))
                .containsExactly(
                        "book.yaml, line 9, column 5 (codes/A): The key \"label\" is already in line 8. Delete one"
                                + " of the two.");
    }

    @Test
    void listsTheKnownKeysWhereNoneIsNear() throws Exception {
        assertThat(errors(Reading.ONE_CODE + "    indicators:\n      wordlist: [x]\n"))
                .containsExactly(
                        "book.yaml, line 10, column 7 (codes/A/indicators): The key \"wordlist\" is not known here."
                                + " Known are: lemmas, phrases, tokensregex, semgrex.");
    }

    @Test
    void keepsTheWordsOfTheIndicatorCheckAndAddsThePlace() throws Exception {
        Message message = new Message("check.bad", "It does not compile.", List.of());
        String rules = "    indicators:\n      tokensregex:\n        - '[{lemma:good}]'\n        - '[{lemma:bad'\n";
        List<Problem> problems = Reading.of(
                        Reading.ONE_CODE + rules,
                        indicator -> indicator.pattern().contains("bad") ? Optional.of(message) : Optional.empty())
                .problems();
        assertThat(problems)
                .contains(Problem.error(
                        message, Location.at("book.yaml", 12, 11).withPlace("codes/A/indicators/tokensregex[2]")));
    }

    @Test
    void findsNamesOfThingsThatAreNotThere() throws Exception {
        assertThat(errors(Reading.LEAST + """
                facets:
                  - id: f
                    label: F
                    applies_to: [NOWHERE]
                    values: [{value: warm}, {value: cold}]
                    default: wet
                codes:
                  - id: A
                    label: Apple
                    definition: D
                    examples:
                      close_but_no: {text: A pear., code_instead: PEAR}
                """))
                .containsExactly(
                        "book.yaml, line 9, column 18 (facets/f/applies_to[1]): There is no code \"NOWHERE\" in this"
                                + " codebook.",
                        "book.yaml, line 11, column 14 (facets/f/default): \"wet\" is not among the values of"
                                + " this facet."
                                + " Write one of: warm, cold.",
                        "book.yaml, line 17, column 51 (codes/A/examples/close_but_no/code_instead): There is no code"
                                + " \"PEAR\" in this codebook.");
    }

    @Test
    void findsIdsOfFacetsGroupsAndReferencesThatComeTwice() throws Exception {
        assertThat(Reading.of(Reading.LEAST + """
                facets:
                  - {id: f, label: F, values: [{value: v}, {value: v}]}
                  - {id: f, label: F, values: [{value: v}]}
                groups:
                  - {id: g, label: G, codes: [A]}
                  - {id: g, label: G, codes: [A]}
                references:
                  - {id: r, text: One.}
                  - {id: r, text: Two.}
                codes:
                  - {id: A, label: Apple}
                """).problems())
                .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
                .extracting(problem -> problem.location().place())
                .containsExactly("facets/f/values[2]/value", "facets/f/id", "groups/g/id", "references[2]/id");
    }

    @Test
    void sendsPeopleToANewerRapportWithANewerForm() throws Exception {
        assertThat(Reading.problems("format: rapport-codebook/2\nshelves: 7\n"))
                .containsExactly("book.yaml, line 1, column 9 (format): The codebook is in the form rapport-codebook/2,"
                        + " made for a newer Rapport. This one reads rapport-codebook/1; update it.");
    }

    @Test
    void doesNotComplainAboutEachKeyOfAForeignFile() throws Exception {
        assertThat(Reading.problems("openapi: 3.1.0\npaths: {}\n"))
                .containsExactly("book.yaml, line 1, column 1: This is not a Rapport codebook: a codebook has the key"
                        + " \"format\" with the value rapport-codebook/1.");
    }

    @Test
    void readsOnWhereOnlyTheFormatIsMissing() throws Exception {
        assertThat(errors(Reading.ONE_CODE.replace("format: rapport-codebook/1\n", "") + "    colour: red\n"))
                .hasSize(2);
    }

    @Test
    void saysWhenThereIsNothing() throws Exception {
        assertThat(Reading.problems("# only a comment\n"))
                .containsExactly(
                        "book.yaml, line 1, column 1: There is no codebook in the file, only comments or blanks.");
    }

    @Test
    void listsAHundredErrorsAndCountsTheOthers() throws Exception {
        StringBuilder book = new StringBuilder(Reading.LEAST).append("codes:\n");
        for (int number = 0; number < 150; number++) {
            book.append("  - {id: C").append(number).append(", label: '', definition: D}\n");
        }
        List<Problem> problems = Reading.of(book.toString()).problems();
        assertThat(problems)
                .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
                .hasSize(101)
                .last()
                .asString()
                .isEqualTo("book.yaml: There are 50 more errors. Correct those above, and read the file again.");
        assertThat(problems)
                .filteredOn(problem -> problem.severity() == Problem.Severity.WARNING)
                .hasSize(101);
    }

    @Test
    void cutsWhatItRepeats() throws Exception {
        assertThat(errors(Reading.ONE_CODE + "    colour: \"" + "red\\n".repeat(100) + "\"\n"))
                .containsExactly("book.yaml, line 9, column 13 (codes/A/colour): \"" + "red ".repeat(14)
                        + "red…\" is not a colour. Write it as '#rrggbb', in quotation marks, such as '#6d99fa'.");
    }

    private static List<String> errors(String yaml) throws Exception {
        return Reading.of(yaml).problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(Problem::toString)
                .toList();
    }
}
