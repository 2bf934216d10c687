// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.GoldenFiles;
import org.rapport.importers.internal.Importing;
import org.rapport.importers.internal.Laws;
import org.rapport.testkit.SentenceLaws;

/**
 * A target for a coverage-guided fuzzer (Jazzer): whatever the bytes, the importer that the property {@code
 * rapport.fuzz} names gives a lawful transcript or a sentence, within 10 seconds. Memory is limited by the fuzzer, and
 * so is what never ends. Started by {@code tools/fuzz}.
 */
public final class ImporterFuzz {

    private static final long LONGEST_NANOS = 10_000_000_000L;
    private static final TranscriptImporter IMPORTER = Importing.all().stream()
            .filter(importer -> importer.id().equals(System.getProperty("rapport.fuzz")))
            .findFirst()
            .orElseThrow();
    private static final List<Source> GOLDEN = golden();
    /** The one with the most parts, if any are packed. */
    private static final Source SOUND = GOLDEN.stream()
            .max(Comparator.comparingInt(source -> FuzzFile.like(source.bytes()).parts()))
            .orElseThrow();

    private static final FuzzFile FILE = FuzzFile.like(SOUND.bytes());

    private ImporterFuzz() {}

    /** What Jazzer calls once: reads all golden files, so that no class is loaded while it looks at the clock. */
    public static void fuzzerInitialize() {
        GOLDEN.forEach(ImporterFuzz::check);
    }

    /** What Jazzer calls for each file that it makes. Its own clock also counts what other programs do meanwhile. */
    public static void fuzzerTestOneInput(byte[] made) {
        long before = processorNanos();
        check(new Source("fuzz." + SOUND.extension(), FILE.pack(made)));
        if (processorNanos() - before > LONGEST_NANOS) {
            throw new AssertionError("it takes more than 10 seconds");
        }
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /**
     * Writes the golden files of the importer into a folder, as the fuzzer takes them; or, given two files, makes of
     * what the fuzzer found the file that an importer reads.
     */
    public static void main(String... arguments) throws IOException {
        Path first = Path.of(arguments[0]);
        if (arguments.length > 1) {
            Files.write(Path.of(arguments[1]), FILE.pack(Files.readAllBytes(first)));
            return;
        }
        int number = 0;
        for (Source source : GOLDEN) {
            for (byte[] seed : FILE.seeds(source.bytes())) {
                Files.write(first.resolve("golden-" + number++), seed);
            }
        }
    }

    private static void check(Source source) {
        SentenceLaws laws = SentenceLaws.about(source, List.of());
        try {
            Imported<ReadTranscript> imported = IMPORTER.read(source, ImportOptions.DEFAULT, Progress.NONE);
            imported.value().ifPresent(read -> Laws.check(read.transcript()));
            laws.check(imported.problems());
        } catch (TaskException e) {
            laws.check(e);
        }
    }

    private static List<Source> golden() {
        try {
            return GoldenFiles.sources().stream()
                    .filter(source -> IMPORTER.extensions().contains(source.extension()))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
