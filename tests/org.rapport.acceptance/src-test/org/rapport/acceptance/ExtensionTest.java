// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.acceptance.Product.Outcome;

/** A plug-in in the folder for extensions is there at the next start, as {@code docs/example-importer} says. */
class ExtensionTest {

    private static final String EXAMPLE = "org.example.chat_1.0.0.jar";

    @TempDir
    private Path folder;

    @Test
    void readsAFormatThatAPlugInAddsAndForgetsItWithoutThePlugIn() throws IOException, InterruptedException {
        Path extensions = Files.createDirectory(folder.resolve("my extensions"));
        Product product = Product.withoutLanguageAnalysis(folder).with("RAPPORT_EXTENSIONS", extensions.toString());
        Path study = folder.resolve("s.rapport");
        Path chat = Files.writeString(folder.resolve("a.chat"), "@Ada | How was it?\n@Bo | Long.\n");
        assertThat(product.run("new", study).exit()).isZero();
        assertThat(product.run("import", study, chat).exit()).isEqualTo(1);

        Path jar = Product.ROOT.resolve("docs/example-importer/target").resolve(EXAMPLE);
        Files.copy(jar, extensions.resolve(EXAMPLE));
        Outcome outcome = product.run("import", study, chat);
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(product.run("transcripts", study, "--format", "json").json().findValuesAsText("title"))
                .containsExactly("a");

        Files.delete(extensions.resolve(EXAMPLE));
        assertThat(product.run("import", study, chat).exit()).isEqualTo(1);
    }
}
