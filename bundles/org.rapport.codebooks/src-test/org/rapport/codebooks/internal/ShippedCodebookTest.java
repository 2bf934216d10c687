// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.api.codebook.IndicatorCheck;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.Codebook;

/** The codebook that comes with the program. */
class ShippedCodebookTest {

    private static final Path FILE = PublishedSchema.codebooks().resolve("trusting-relationships/codebook.yaml");

    @Test
    void fitsThePublishedSchema() throws Exception {
        assertThat(new PublishedSchema().complaints(Files.readString(FILE))).isEmpty();
    }

    @Test
    void isReadWithoutAnyProblem() throws Exception {
        Imported<Codebook> imported =
                new YamlCodebookFormat().read(Source.read(FILE), IndicatorCheck.NONE, Progress.NONE);
        assertThat(imported.problems()).isEmpty();
        Codebook book = imported.value().orElseThrow();
        assertThat(book.about().id()).isEqualTo("trusting-relationships");
        assertThat(book.codes()).filteredOn(Code::codable).hasSize(44);
        assertThat(book.depth()).isGreaterThan(1);
        assertThat(book.codes())
                .extracting(code -> book.colour(code.id()))
                .allMatch(Optional::isPresent, "has a colour");
    }
}
