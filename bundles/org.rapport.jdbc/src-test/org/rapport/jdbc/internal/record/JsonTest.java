// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of strings come back as they were written. */
final class JsonTest {

    @Test
    void givesListsOfStringsBack() {
        for (List<String> strings : List.of(
                List.<String>of(),
                List.of(""),
                List.of("Q", "Dana M."),
                List.of("", "", "a"),
                List.of("a\",\"b", "c"),
                List.of("\\", "\n\t", "\u2028", "\uD83D\uDE00", "a,b", "[x]"))) {
            assertThat(Json.strings(Json.write(strings))).isEqualTo(strings);
        }
    }

    @Test
    void refusesWhatIsNoListOfStrings() {
        for (String text : List.of("", "[", "{}", "[1]", "[\"a\" \"b\"]", "[\"a\"x\"b\"]", "[\"]", "[\"a\"] []")) {
            assertThatThrownBy(() -> Json.strings(text))
                    .as(text)
                    .isInstanceOfAny(IllegalArgumentException.class, ClassCastException.class);
        }
    }
}
