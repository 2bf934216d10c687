// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.acceptance.Product.Outcome;

/** What people are told of the place where a study lies. */
class PlaceTest {

    @TempDir
    private Path folder;

    private Product product;

    @BeforeEach
    void findTheProduct() throws IOException {
        product = Product.withoutLanguageAnalysis(folder);
    }

    @Test
    void saysOnceThatASynchroniserKeepsTheStudy() throws IOException, InterruptedException {
        Path study = Files.createDirectory(folder.resolve("Dropbox")).resolve("s.rapport");
        Outcome made = product.run("new", study);
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.err()).contains("Dropbox copies to other computers").contains("rapport merge");
        assertThat(product.run("transcripts", study).err()).isEmpty();
        Files.copy(study, study.resolveSibling("s (conflicted copy 2026-11-23 101500).rapport"));
        Outcome listed = product.run("transcripts", study);
        assertThat(listed.exit()).as(listed.err()).isZero();
        assertThat(listed.err()).contains("s (conflicted copy 2026-11-23 101500).rapport");
    }
}
