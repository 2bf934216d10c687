// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelShapeTest {

    @Test
    void takesNamesAndRoles() {
        assertThat(List.of(
                        "I",
                        "P01",
                        "Ada Quill",
                        "T. Renner",
                        "Dr. Ines de la Mar",
                        "Quill, Ada",
                        "interviewer",
                        "Speaker 12",
                        "Bo Marten (keeper of the lamp)",
                        "O'Neill-Byrne",
                        "李雷",
                        "ÉMILE",
                        "Unknown Speaker"))
                .allMatch(LabelShape::fits);
    }

    @Test
    void takesNoSentencesAndNoDates() {
        assertThat(List.of(
                        "",
                        "12",
                        "I said",
                        "And then he told me",
                        "Well, this is, as it were",
                        "Date",
                        "NOTE",
                        "http",
                        "Hello there. Then Bo",
                        "the lamp",
                        "A  gap",
                        "x".repeat(70),
                        "Part 2"))
                .noneMatch(LabelShape::fits);
    }

    @Test
    void knowsCapitalsByAtLeastTwoLetters() {
        assertThat(LabelShape.isCapitals("ADA 2")).isTrue();
        assertThat(LabelShape.isCapitals("A")).isFalse();
        assertThat(LabelShape.isCapitals("Ada")).isFalse();
    }
}
