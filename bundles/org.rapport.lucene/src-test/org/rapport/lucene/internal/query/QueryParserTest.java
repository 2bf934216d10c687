// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.api.task.TaskException;
import org.rapport.lucene.internal.query.Expression.All;
import org.rapport.lucene.internal.query.Expression.Any;
import org.rapport.lucene.internal.query.Expression.Not;
import org.rapport.lucene.internal.query.Expression.Phrase;
import org.rapport.lucene.internal.query.Word.Form;

class QueryParserTest {

    private static List<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Expression parse(String query) throws TaskException {
        return QueryParser.parse(query, QueryParserTest::split);
    }

    private static String refusal(String query) {
        TaskException refusal = catchThrowableOfType(TaskException.class, () -> parse(query));
        assertThat(refusal).as(query).isNotNull();
        return refusal.what().key().substring("lucene.query.".length())
                + refusal.what().arguments();
    }

    private static Phrase word(String text) {
        return word(text, Form.INFLECTED);
    }

    private static Phrase word(String text, Form form) {
        return new Phrase(List.of(new Word(text, form)), 0);
    }

    private static Phrase phrase(int gap, String... words) {
        return new Phrase(
                Arrays.stream(words).map(w -> new Word(w, Form.INFLECTED)).toList(), gap);
    }

    @Test
    void asksForAllWordsThatStandBesideEachOther() throws TaskException {
        assertThat(parse("Trust  respect")).isEqualTo(new All(List.of(word("trust"), word("respect"))));
    }

    @Test
    void takesLowerCaseOperatorsForWords() throws TaskException {
        assertThat(parse("trust and not")).isEqualTo(new All(List.of(word("trust"), word("and"), word("not"))));
    }

    @Test
    void bindsAndMoreTightlyThanOr() throws TaskException {
        Expression expected = new Any(
                List.of(word("a"), new All(List.of(word("b"), word("c"))), new All(List.of(word("d"), word("e")))));

        assertThat(parse("a OR b AND c OR d e")).isEqualTo(expected);
    }

    @Test
    void followsParentheses() throws TaskException {
        assertThat(parse("(a OR b)c")).isEqualTo(new All(List.of(new Any(List.of(word("a"), word("b"))), word("c"))));
    }

    @Test
    void takesNotForTheNextPartOnly() throws TaskException {
        assertThat(parse("a NOT b c")).isEqualTo(new All(List.of(word("a"), new Not(word("b")), word("c"))));
    }

    @Test
    void readsQuotationMarksOfWordProcessors() throws TaskException {
        assertThat(parse("\u201cTrust each other\u201d")).isEqualTo(phrase(0, "trust", "each", "other"));
        assertThat(parse("\u201etrust each\u201c")).isEqualTo(phrase(0, "trust", "each"));
    }

    @Test
    void readsTheGapOfAPhrase() throws TaskException {
        assertThat(parse("\"trust other\"~3")).isEqualTo(phrase(3, "trust", "other"));
    }

    @Test
    void makesAPhraseOfAWordThatHoldsSigns() throws TaskException {
        assertThat(parse("co-operate")).isEqualTo(phrase(0, "co", "operate"));
    }

    @Test
    void readsEveryForm() throws TaskException {
        assertThat(parse("=Trusted")).isEqualTo(word("trusted", Form.EXACT));
        assertThat(parse("trust*")).isEqualTo(word("trust", Form.PREFIX));
        assertThat(parse("trsut~")).isEqualTo(word("trsut", Form.SIMILAR));
        assertThat(parse("=\"trusted appreci*\""))
                .isEqualTo(new Phrase(List.of(new Word("trusted", Form.EXACT), new Word("appreci", Form.PREFIX)), 0));
    }

    @Test
    void skipsSignsBetweenWords() throws TaskException {
        assertThat(parse("trust, - respect?")).isEqualTo(new All(List.of(word("trust"), word("respect"))));
    }

    @Test
    void allowsColonsInQuotesInTimesAndAtTheEndOfAWord() throws TaskException {
        assertThat(parse("\"speaker:anna\"")).isEqualTo(phrase(0, "speaker", "anna"));
        assertThat(parse("10:30")).isEqualTo(phrase(0, "10", "30"));
        assertThat(parse("said: yes")).isEqualTo(new All(List.of(word("said"), word("yes"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`  `                  | empty[]",
                "... -                 | no_word[]",
                "\"\"                  | no_word[]",
                "a \"b c               | open_quote[3]",
                "a =\"b c              | open_quote[4]",
                "a (b OR c             | open_parenthesis[3]",
                "a (                   | open_parenthesis[3]",
                "a b) c                | lone_parenthesis[4]",
                ") a                   | lone_parenthesis[1]",
                "a ()                  | empty_parentheses[3]",
                "a (...)               | empty_parentheses[3]",
                "AND a                 | missing_left[1, AND]",
                "a (OR b)              | missing_left[4, OR]",
                "a AND                 | missing_right[3, AND]",
                "a OR OR b             | missing_right[3, OR]",
                "a AND ... OR b        | missing_right[3, AND]",
                "a NOT                 | missing_right[3, NOT]",
                "(a NOT) b             | missing_right[4, NOT]",
                "*rust                 | wildcard[1, *]",
                "*                     | wildcard[1, *]",
                "tr*st                 | wildcard[3, *]",
                "a tr?st               | wildcard[5, ?]",
                "\"a *b\"              | wildcard[4, *]",
                "😀 tr*st             | wildcard[5, *]",
                "t*                    | short_prefix[2, 2]",
                "\"be t*\"             | short_prefix[6, 2]",
                "~                     | similar[1]",
                "tru~st                | similar[4]",
                "trust~2               | similar[6]",
                "co-operate~           | similar[11]",
                "\"a b\"~              | gap[6, 20]",
                "\"a b\"~21            | gap[6, 20]",
                "\"a b\"~x             | gap[6, 20]",
                "a =                   | exact[3]",
                "speaker:anna          | field[8]",
                "a =role:leader        | field[8]",
                "speaker:\"Anna B\"    | field[8]",
                "text:(a b)            | field[5]",
                "words:[a TO b]        | field[6]",
                "http://example.org    | field[5]",
            })
    void saysWhatIsWrongAndWhere(String query, String expected) {
        assertThat(refusal(query)).isEqualTo(expected);
    }

    @Test
    void refusesWhatIsTooMuch() {
        assertThat(refusal("a".repeat(1_001))).isEqualTo("too_long[1000]");
        assertThat(refusal("a ".repeat(101))).isEqualTo("too_many_words[100]");
        assertThat(refusal("(".repeat(21) + "a" + ")".repeat(21))).isEqualTo("too_deep[20]");
    }

    @Test
    void showsAnExampleWithEachRefusalOfAnOperator() {
        TaskException refusal = catchThrowableOfType(TaskException.class, () -> parse("trust AND"));

        assertThat(refusal.getMessage())
                .isEqualTo("A word is missing after AND at character 7. Write for example: trust AND respect. "
                        + "To look for the word itself, write it in lower case.");
    }

    @Test
    void readsOrRefusesWhateverIsTyped() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] pieces = {
            "a", "bc", " ", "\"", "(", ")", "*", "~", "=", ":", "?", "AND", "OR", "NOT", "\ud83d", "2", "\u201c"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                query.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                assertThat(parse(query.toString())).isNotNull();
            } catch (TaskException refused) {
                assertThat(refused.what().text()).as("seed %d: %s", seed, query).doesNotContain("{");
            }
        }
    }
}
