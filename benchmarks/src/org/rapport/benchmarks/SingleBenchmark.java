// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.testkit.Samples;

/**
 * How long one coding takes until it is acknowledged and durable, beside a bare fsync of the same disk.
 *
 * <p>Ours: an edit of one coding in a study of 50 interviews, again and again. Theirs: four kilobytes appended to a file
 * and forced. In turns, one by one. The table is processor time, as of all benchmarks; the times on the wall, which are what a
 * person waits, are below it.
 */
final class SingleBenchmark implements Benchmark {

    private static final int PAGE = 4096;

    @Override
    public String name() {
        return "single";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, TaskException {
        int times = setting.size(400, 20);
        CodedStudy study = CodedStudy.make(setting.work(), times * 8);
        Path file = study.copy("ours.rapport");
        List<Long> ours = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        try (StudyStore store = CodedStudy.open(file);
                FileChannel channel = FileChannel.open(
                        setting.work().resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            int[] next = {0};
            Measured measured = new Comparison(
                            Contender.here(
                                    "Rapport",
                                    Contender.Step.NONE,
                                    () -> repeat(times, ours, () -> code(store, study, next[0]++))),
                            Contender.here(
                                    "bare fsync", Contender.Step.NONE, () -> repeat(times, bare, () -> force(channel))))
                    .run(1, setting.rounds());
            Same.check("codings", next[0], CodedStudy.rows(file).size());
            return new Outcome(
                    name(),
                    times + " × one coding, durable",
                    Double.POSITIVE_INFINITY,
                    measured,
                    List.of(
                            wall("one coding, acknowledged and durable", ours),
                            wall("bare fsync of four kilobytes", bare),
                            "no aim: the disk decides"));
        }
    }

    private static void repeat(int times, List<Long> nanos, Contender.Step step) throws IOException, TaskException {
        for (int i = 0; i < times; i++) {
            long before = System.nanoTime();
            step.run();
            nanos.add(System.nanoTime() - before);
        }
    }

    private static void code(StudyStore store, CodedStudy study, int number) throws TaskException {
        try (EditSession edit = store.edit(Samples.BEN, "Code a passage", "")) {
            edit.put(study.codings().get(number));
            edit.commit();
        }
    }

    private static void force(FileChannel channel) throws IOException {
        channel.write(ByteBuffer.allocate(PAGE));
        channel.force(true);
    }

    private static String wall(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%s, on the wall: p50 %.2f ms, p99 %.2f ms of %d",
                what,
                millis(sorted.get(sorted.size() / 2)),
                millis(sorted.get(sorted.size() * 99 / 100)),
                sorted.size());
    }

    private static double millis(long nanos) {
        return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
