// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.acceptance.Product.Outcome;

/**
 * A folder of files that broke other programs, imported at once by a process with 512 MiB: each file is named, what
 * can be read is in, nobody sees a stack trace. The files are in {@code shared/data} beside the checkout, where they
 * are at hand.
 */
class HostileFolderTest {

    private static final Path DATA = Product.ROOT.resolveSibling("shared").resolve("data/hostile");

    @TempDir
    private Path folder;

    @Test
    void importsAFolderOfHostileFilesAndNamesEachOne() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(DATA), "no hostile files beside the checkout");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(DATA)) {
            all.filter(file -> !file.toString().endsWith("INDEX.csv")).sorted().forEach(files::add);
        }
        assertThat(files).hasSizeGreaterThan(90);
        importAndCheck(files);
    }

    @Test
    void importsGeneratedOnes() throws IOException, InterruptedException {
        Path evil = Files.createDirectory(folder.resolve("evil"));
        List<Path> files = List.of(
                Files.writeString(evil.resolve("brackets.txt"), "[".repeat(1 << 20)),
                Files.writeString(evil.resolve("line.vtt"), "a".repeat(40 << 20)),
                Files.writeString(evil.resolve("deep.html"), "<div>".repeat(1 << 20)),
                Files.writeString(evil.resolve("deep.rtf"), "{\\rtf1 " + "{".repeat(1 << 20)),
                Files.writeString(
                        evil.resolve("circle.pdf"),
                        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\n"
                                + "trailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n"),
                Files.write(evil.resolve("ole.doc"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}));
        importAndCheck(files);
    }

    private void importAndCheck(List<Path> files) throws IOException, InterruptedException {
        Product product = Product.withoutLanguageAnalysis(folder).with("RAPPORT_JAVA_OPTIONS", "-Xmx512m");
        Path study = folder.resolve("s.rapport");
        assertThat(product.run("new", study).exit()).isZero();
        List<Object> command = new ArrayList<>(List.of("import", study, "--notes"));
        // one good file, so that something is done
        command.add(Files.writeString(
                folder.resolve("good.txt"), "I: How was it?\n\nP: Long.\n\nI: And then?\n\nP: Over.\n"));
        command.addAll(files);
        Outcome outcome = product.run(command.toArray());
        String said = outcome.out() + outcome.err();
        assertThat(outcome.exit()).as(said).isEqualTo(3);
        assertThat(outcome.hasStackTrace()).as(said).isFalse();
        assertThat(said).doesNotContain("Exception", "Fatal Error", "OutOfMemory", "WARN", "SEVERE");
        assertThat(files).extracting(file -> file.getFileName().toString()).allMatch(said::contains);
        assertThat(product.run("check", study).exit()).isZero();
        assertThat(Files.readString(log(), StandardCharsets.UTF_8)).isEmpty();
    }

    /** What went wrong inside, if anything did. */
    private Path log() throws IOException {
        Path log = folder.resolve("cache/rapport.log");
        return Files.exists(log) ? log : Files.createFile(folder.resolve("no.log"));
    }
}
