// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.acceptance.Product.Outcome;

/**
 * Real interviews, where they are at hand: a folder {@code shared/data} beside the checkout. They are read in place.
 */
class RealInterviewsTest {

    private static final Path DATA = Product.ROOT.resolveSibling("shared").resolve("data/transcripts-mannheimer");

    @TempDir
    private Path folder;

    /** Turns with speakers from both formats, words apart: what is said is compared by the importers' own test. */
    @Test
    void wordFilesAndTextFilesAreCodedAlikeAndExported() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(DATA), "no real interviews beside the checkout");
        Product product = Product.withLanguageAnalysis(folder);
        JsonNode word = coded(product, "docx");
        JsonNode text = coded(product, "txt");
        assertThat(summary(word)).hasSize(28).isEqualTo(summary(text));
    }

    private JsonNode coded(Product product, String extension) throws IOException, InterruptedException {
        Path study = folder.resolve(extension + ".rapport");
        product.run("new", study, "--codebook", Product.ROOT.resolve("codebooks/trusting-relationships/codebook.yaml"));
        List<Object> command = new ArrayList<>(List.of("import", study));
        try (Stream<Path> files = Files.walk(DATA)) {
            files.filter(file -> file.toString().endsWith("." + extension))
                    .filter(file -> file.getFileName().toString().contains("_transcript_"))
                    .sorted()
                    .forEach(command::add);
        }
        Outcome imported = product.run(command.toArray());
        assertThat(imported.exit()).as(imported.err()).isZero();
        Outcome coded = product.run("autocode", study, "--accept");
        assertThat(coded.exit()).as(coded.err()).isZero();
        Path workbook = folder.resolve(extension + ".xlsx");
        assertThat(product.run("export", study, workbook).exit()).isZero();
        assertThat(workbook).isNotEmptyFile();
        assertThat(product.run("check", study).exit()).isZero();
        return product.run("transcripts", study, "--format", "json").json();
    }

    /** By title: turns and speakers with their roles. */
    private static TreeMap<String, String> summary(JsonNode transcripts) {
        TreeMap<String, String> summary = new TreeMap<>();
        transcripts.forEach(transcript -> summary.put(
                transcript.get("title").asText(), transcript.get("turns") + " " + transcript.get("speakers")));
        return summary;
    }
}
