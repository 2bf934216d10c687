// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Interviews;

/**
 * What it costs to read transcripts of one format, beside the bare parser of the format and beside reading the bytes.
 *
 * <p>Ours: the importer makes a transcript of each file, with speakers, turns and marks. Theirs: the parser goes through
 * the same bytes and counts the characters that are no blanks. Both start from bytes in memory; how long it takes to bring
 * them there stands below the table.
 */
final class FormatBenchmark implements Benchmark {

    private static final int SEED = 1;
    private static final int WORDS = 8_000;
    private static final int FEW = 4;
    private static final int MANY = 60;
    private static final int READINGS = 20;
    private static final double MEGABYTE = 1e6;

    private final Format format;

    FormatBenchmark(Format format) {
        this.format = format;
    }

    @Override
    public String name() {
        return "format-" + format.ending();
    }

    @Override
    public Outcome run(Setting setting) throws IOException, TaskException {
        int count = setting.size(MANY, FEW);
        int times = setting.size(format.ending().equals("pdf") ? 1 : 5, 1);
        Corpus corpus = new Corpus(setting.work(), count, times);
        Measured measured = new Comparison(
                        Contender.here("Rapport", Contender.Step.NONE, corpus::importAll),
                        Contender.here(format.parser(), Contender.Step.NONE, corpus::parseAll))
                .run(setting.size(3, 1), setting.rounds());
        corpus.check();
        return new Outcome(
                name(),
                times + " × " + count + " interviews as ." + format.ending(),
                Double.POSITIVE_INFINITY,
                measured,
                corpus.facts(measured));
    }

    /** The same interviews as files and as bytes. */
    private final class Corpus {

        private final Path folder;
        private final int times;
        private final List<Source> sources = new ArrayList<>();
        private long bytes;
        private long said;
        private long written;
        private long imported;
        private long parsed;

        Corpus(Path folder, int count, int times) throws IOException {
            this.folder = folder;
            this.times = times;
            Interviews interviews = new Interviews(SEED, WORDS);
            for (int i = 0; i < count; i++) {
                List<String> lines = interviews.lines(i);
                byte[] file = format.writer().write(lines);
                String name = String.format(Locale.ROOT, "interview-%04d.%s", i, format.ending());
                Files.write(folder.resolve(name), file);
                sources.add(new Source(name, file));
                bytes += file.length;
                for (String line : lines) {
                    said += BareParsers.letters(TextFiles.words(line));
                    written += BareParsers.letters(line);
                }
            }
        }

        void importAll() throws TaskException {
            imported = 0;
            for (int i = 0; i < times; i++) {
                for (Source source : sources) {
                    Transcript transcript = format.importer()
                            .read(source, ImportOptions.DEFAULT, Progress.NONE)
                            .value()
                            .orElseThrow()
                            .transcript();
                    imported += BareParsers.letters(transcript.text().value());
                }
            }
        }

        void parseAll() throws IOException {
            parsed = 0;
            for (int i = 0; i < times; i++) {
                for (Source source : sources) {
                    parsed += format.bare().read(source.bytes());
                }
            }
        }

        void check() {
            Same.check("characters that were said", said * times, imported);
            if (format.exact()) {
                Same.check("characters that were written", written * times, parsed);
            }
        }

        List<String> facts(Measured measured) throws IOException, TaskException {
            double read = readBytes();
            double all = bytes * times / MEGABYTE;
            return List.of(
                    String.format(Locale.ROOT, "%.1f MB of files, %.1f MB of words", all, said * times / MEGABYTE),
                    String.format(
                            Locale.ROOT,
                            "MB/s of the file: Rapport %.1f, %s %.1f, reading the bytes %.0f",
                            all / measured.oursMedian(),
                            format.parser(),
                            all / measured.plainMedian(),
                            all / read),
                    String.format(
                            Locale.ROOT,
                            "MB/s of what was said: Rapport %.1f, %s %.1f",
                            said * times / MEGABYTE / measured.oursMedian(),
                            format.parser(),
                            said * times / MEGABYTE / measured.plainMedian()));
        }

        /** Seconds of processor time to read the files, as often as they are parsed; so short that many make one. */
        private double readBytes() throws IOException, TaskException {
            Contender reading = Contender.here("bytes", Contender.Step.NONE, () -> {
                for (int i = 0; i < READINGS; i++) {
                    readFiles();
                }
            });
            return reading.run() / READINGS;
        }

        private void readFiles() throws IOException {
            long all = 0;
            for (int i = 0; i < times; i++) {
                for (Source source : sources) {
                    all += Files.readAllBytes(folder.resolve(source.name())).length;
                }
            }
            Same.check("bytes", bytes * times, all);
        }
    }
}
