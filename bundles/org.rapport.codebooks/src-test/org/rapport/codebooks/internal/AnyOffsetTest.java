// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapport.model.codebook.Code;

/** The parser reads in pieces of 1,024 characters; no character may suffer from lying across two of them. */
class AnyOffsetTest {

    @Test
    void readsSurrogatePairsAcrossTheParsersBuffers() throws Exception {
        for (int shift = 0; shift < 16; shift++) {
            String book = Reading.ONE_CODE + "    short_definition: " + "x".repeat(shift) + "🌱\n"
                    + "    definition: \"" + "🌱 ".repeat(900) + "\"\n"
                    + "    when_to_use: >-\n      " + "🌱 ".repeat(900) + "\n";
            Code read = Reading.of(book).value().orElseThrow().codes().get(0);
            assertThat(read.shortDefinition()).isEqualTo("x".repeat(shift) + "🌱");
            assertThat(read.definition()).isEqualTo("🌱 ".repeat(900).strip());
            assertThat(read.include()).isEqualTo("🌱 ".repeat(900).strip());
        }
    }
}
