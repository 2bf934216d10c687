// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"project", "documents", "Tag", "segment", "quotations", "node", "audit trail", "categories"})
    void understandsTheWordsOfOtherTools(String word) {
        assertThat(OtherWords.of(word)).isPresent();
    }

    @Test
    void namesOnlyCommandsThatThereAre() {
        for (String word : List.of(
                "project",
                "document",
                "tag",
                "segment",
                "log",
                "pattern",
                "query",
                "excel",
                "merge nodes",
                "revision")) {
            String commands = OtherWords.of(word).orElseThrow().commands();
            assertThat(Arrays.stream(commands.split(", ")).map(name -> name.split(" ")[0]))
                    .isSubsetOf(Rapport.names());
        }
    }

    @Test
    void doesNotKnowEveryWord() {
        assertThat(OtherWords.of("banana")).isEmpty();
    }
}
