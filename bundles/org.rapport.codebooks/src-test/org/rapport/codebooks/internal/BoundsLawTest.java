// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader and the published schema draw the line at the same length. */
class BoundsLawTest {

    static Stream<Arguments> longest() {
        return Stream.of(
                arguments("id: A", "id: ", 64),
                arguments("label: Apple", "label: ", 300),
                arguments("label: Apple", "label: Apple\n    short_definition: ", 300),
                arguments("label: Apple", "label: Apple\n    definition: ", 10_000),
                arguments("label: Apple", "label: Apple\n    when_to_use: ", 10_000),
                arguments("label: Apple", "label: Apple\n    sources: ", 10_000),
                arguments("label: Apple", "label: Apple\n    examples:\n      typical: ", 10_000),
                arguments("label: Apple", "label: Apple\n    indicators:\n      lemmas:\n        - ", 100),
                arguments("label: Apple", "label: Apple\n    indicators:\n      phrases:\n        - a ", 298),
                arguments("label: Apple", "label: Apple\n    indicators:\n      tokensregex:\n        - ", 1_000),
                arguments("label: Apple", "label: Apple\n    indicators:\n      semgrex:\n        - ", 1_000),
                arguments("title: The least", "title: ", 300),
                arguments("version: '1'", "version: ", 64),
                arguments("language: en", "language: en-", 8),
                arguments("language: en", "language: en\nabout: ", 10_000),
                arguments("language: en", "language: en\nstatus: ", 300),
                arguments("language: en", "language: en\ncoding_rules:\n  - ", 10_000),
                arguments("language: en", "language: en\nreferences:\n  - ", 10_000));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void bothTakeTheLongestTextAndRefuseOneLetterMore(String what, String with, int longest) throws Exception {
        PublishedSchema schema = new PublishedSchema();
        String letter = with.endsWith("-") ? "x" : "é";
        String most = Reading.ONE_CODE.replace(what, with + letter.repeat(longest));
        assertThat(schema.complaints(most)).isEmpty();
        assertThat(Reading.of(most).value()).isPresent();
        String more = Reading.ONE_CODE.replace(what, with + letter.repeat(longest + 1));
        assertThat(schema.complaints(more)).isNotEmpty();
        assertThat(Reading.of(more).value()).isEmpty();
    }
}
