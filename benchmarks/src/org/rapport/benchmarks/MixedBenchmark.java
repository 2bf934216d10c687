// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapport.api.task.TaskException;
import org.rapport.testkit.Interviews;

/**
 * 200 Word documents and 2,000 text files into a new study and its index, in a process with 512 MiB, beside reading their
 * bytes. The peak of the heap stands below the table.
 */
final class MixedBenchmark implements Benchmark {

    private static final int SEED = 1;
    private static final int WORDS = 8_000;

    @Override
    public String name() {
        return "mixed";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, TaskException {
        int documents = setting.size(200, 10);
        int texts = setting.size(2_000, 20);
        Path sources = write(Folders.empty(setting.work().resolve("sources")), documents, texts);
        Importing importing = new Importing(setting.work().resolve("study"));
        long[] turns = {0};
        PeakHeap.reset();
        Measured measured = new Comparison(
                        Contender.here(
                                "Rapport",
                                importing::empty,
                                () -> turns[0] = importing.run(sources, documents + texts)),
                        Contender.here("bytes", Contender.Step.NONE, () -> readAll(sources)))
                .run(0, setting.size(3, 1));
        long peak = PeakHeap.bytes();
        return new Outcome(
                name(),
                String.format(Locale.ROOT, "import %,d docx and %,d txt", documents, texts),
                Double.POSITIVE_INFINITY,
                measured,
                List.of(
                        String.format(
                                Locale.ROOT, "%,d turns, %.0f MB of files", turns[0], Folders.size(sources) / 1e6),
                        String.format(
                                Locale.ROOT,
                                "peak of the heap at most %.0f MiB of %.0f MiB, garbage included",
                                peak / 1048576.0,
                                Runtime.getRuntime().maxMemory() / 1048576.0)));
    }

    private static Path write(Path folder, int documents, int texts) throws IOException {
        Interviews interviews = new Interviews(SEED, WORDS);
        interviews.write(folder, texts);
        for (int i = 0; i < documents; i++) {
            byte[] docx = OfficeFiles.docx(interviews.lines(texts + i));
            Files.write(folder.resolve(String.format(Locale.ROOT, "document-%04d.docx", i)), docx);
        }
        return folder;
    }

    private static void readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = files.mapToLong(MixedBenchmark::read).sum();
            Same.check("bytes", Folders.size(folder), bytes);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long read(Path file) {
        try {
            return Files.readAllBytes(file).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
