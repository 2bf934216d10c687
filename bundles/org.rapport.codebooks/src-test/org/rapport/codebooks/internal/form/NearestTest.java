// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("title", "when_to_use", "when_not_to_use", "A");

    @Test
    void findsSwappedMissingAndWrongLetters() {
        assertThat(Nearest.to("titel", KNOWN)).contains("title");
        assertThat(Nearest.to("tile", KNOWN)).contains("title");
        assertThat(Nearest.to("tytle", KNOWN)).contains("title");
    }

    @Test
    void takesTheNearerOfTwo() {
        assertThat(Nearest.to("When-not-to-use", KNOWN)).contains("when_not_to_use");
        assertThat(Nearest.to("when to uses", KNOWN)).contains("when_to_use");
    }

    @Test
    void findsNothingFarAway() {
        assertThat(Nearest.to("Z", KNOWN)).isEmpty();
        assertThat(Nearest.to("subtitles", KNOWN)).isEmpty();
        assertThat(Nearest.to("title".repeat(20), KNOWN)).isEmpty();
    }
}
