// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.api.codebook.IndicatorCheck;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;

/** Files that mean harm, or come from somewhere else, are refused with a sentence. */
class HostileFileTest {

    @Test
    void refusesAliasesThatUnfoldWithoutEnd() throws Exception {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int level = 1; level < 10; level++) {
            String alias = "*a" + (level - 1) + ", ";
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(level, level, alias.repeat(9) + alias.strip().replace(",", "")));
        }
        assertThat(Reading.problems(bomb.toString()))
                .singleElement()
                .asString()
                .contains("line 6", "The aliases up to here repeat more than 1048576 characters");
    }

    @Test
    void refusesAliasesInsideWhatTheyRepeat() throws Exception {
        assertThat(Reading.problems("codes: &all\n  - codes: *all\n"))
                .singleElement()
                .asString()
                .contains("line 2, column 12: This alias stands inside what it repeats.");
    }

    @Test
    void takesAnHonestAlias() throws Exception {
        Code code = Reading.of(Reading.ONE_CODE + "    definition: &text D\n    when_to_use: *text\n")
                .value()
                .orElseThrow()
                .codes()
                .get(0);
        assertThat(code.include()).isEqualTo("D");
    }

    @Test
    void findsACodeThatAnAliasRepeats() throws Exception {
        assertThat(Reading.problems(Reading.LEAST + "codes:\n  - &a {id: A, label: Apple, definition: D}\n  - *a\n"))
                .anyMatch(problem -> problem.contains("The code id \"A\" is already in line 7."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void refusesDeepNesting(String opening) throws Exception {
        assertThat(Reading.problems(opening.repeat(100_000)))
                .singleElement()
                .asString()
                .contains("The file is nested more than 100 levels deep");
    }

    @Test
    void readsATreeOfFortyLevels() throws Exception {
        StringBuilder book = new StringBuilder(Reading.LEAST);
        for (int level = 0; level < 40; level++) {
            String indent = "  ".repeat(level);
            book.append("%scodes:\n%s- id: L%d\n%s  label: Level\n".formatted(indent, indent, level, indent));
        }
        assertThat(Reading.of(book.toString()).value().orElseThrow().depth()).isEqualTo(40);
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertRefused("#".repeat((8 << 20) + 1).getBytes(StandardCharsets.UTF_8))
                .isEqualTo("book.yaml, line 1, column 1: The file has more than 8 MiB, and is not read as a"
                        + " codebook. Check"
                        + " that it is the right file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void refusesWideEncodings(String charset) {
        assertRefused(Reading.ONE_CODE.getBytes(Charset.forName(charset))).contains("Save it as UTF-8");
    }

    @Test
    void refusesOldEncodingsAtTheFirstLetterThatIsNotUtf8() {
        assertRefused("a: b\nname: José\n".getBytes(StandardCharsets.ISO_8859_1))
                .startsWith("book.yaml, line 2, column 10: A character is not in UTF-8 here.");
    }

    @Test
    void refusesTextThatBreaksOffInsideALetter() {
        assertRefused(new byte[] {'a', ':', ' ', (byte) 0xF0, (byte) 0x9F}).contains("column 4", "not in UTF-8");
    }

    @Test
    void refusesNulls() {
        assertRefused("title: 🌱 a\0b".getBytes(StandardCharsets.UTF_8))
                .startsWith("book.yaml, line 1, column 11: The file holds binary data");
    }

    @Test
    void refusesControlCharacters() {
        assertRefused("a: b\r\nb: \u0007".getBytes(StandardCharsets.UTF_8))
                .startsWith("book.yaml, line 2, column 4: There is an invisible control character (U+0007) here.");
    }

    @Test
    void takesAByteOrderMarkAndWindowsLineEnds() throws Exception {
        byte[] book = ("\uFEFF" + Reading.ONE_CODE.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.of(book, IndicatorCheck.NONE).value()).isPresent();
    }

    @Test
    void findsTheNearestOfManyCodesForFewOfManyNames() throws Exception {
        StringBuilder book = new StringBuilder(Reading.LEAST).append("groups:\n  - id: g\n    label: G\n    codes:\n");
        for (int number = 0; number < 20_000; number++) {
            book.append("      - X").append("y".repeat(50)).append(number).append('\n');
        }
        book.append("codes:\n");
        for (int number = 0; number < 5_000; number++) {
            book.append("  - {id: ").append("x".repeat(50)).append(number).append(", label: L}\n");
        }
        assertThat(Reading.of(book.toString()).problems()).hasSize(202);
    }

    @Test
    void stopsWhenCancelled() {
        Source source = new Source("book.yaml", Reading.ONE_CODE.getBytes(StandardCharsets.UTF_8));
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long steps) {
                assertThat(steps).isEqualTo(1);
            }

            @Override
            public void advance(long steps) {
                throw new AssertionError("it went on");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> new YamlCodebookFormat().read(source, IndicatorCheck.NONE, cancelled))
                .isInstanceOf(TaskCancelledException.class);
    }

    private static AbstractStringAssert<?> assertRefused(byte[] file) {
        return assertThatThrownBy(() -> Reading.of(file, IndicatorCheck.NONE))
                .isInstanceOf(TaskException.class)
                .asInstanceOf(type(TaskException.class))
                .extracting(e -> e.where() + ": " + e.what())
                .asString();
    }
}
