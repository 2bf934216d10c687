// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.core.merge.MergeReport;
import org.rapport.core.merge.Settling;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Interviews;
import org.rapport.testkit.Samples;

/** Prints what a merge costs: {@code FOLDER TRANSCRIPTS CODINGS CHANGED}. Not a test. */
public final class MergeCost {

    private MergeCost() {}

    public static void main(String[] arguments) throws TaskException, IOException {
        MergeBench bench = new MergeBench(Path.of(arguments[0]));
        int transcripts = Integer.parseInt(arguments[1]);
        int codings = Integer.parseInt(arguments[2]);
        int changed = Integer.parseInt(arguments[3]);
        Files.deleteIfExists(bench.file("a"));
        try (StudyStore store = bench.create("a")) {
            fill(store, transcripts, codings);
        }
        bench.copy("a", "b");
        change(bench, "b", changed);
        System.out.printf(
                "file %d MB, heap at most %d MB%n",
                Files.size(bench.file("a")) >> 20, mega(Runtime.getRuntime().maxMemory()));
        time("dry run", () -> bench.trial("a", "b"));
        time("merge", () -> bench.merge("a", Settling.NOTHING, "b"));
        time("merge again", () -> bench.merge("a", Settling.NOTHING, "b"));
        System.out.printf("file %d MB%n", Files.size(bench.file("a")) >> 20);
    }

    private static void fill(StudyStore store, int transcripts, int codings) throws TaskException {
        Interviews interviews = new Interviews(1, 8_000);
        try (EditSession session = store.edit(Samples.ADA, "Import", "")) {
            session.put(Samples.codebook());
            for (int i = 0; i < transcripts; i++) {
                Transcript transcript = interviews.transcript(i);
                session.put(transcript, interviews.source(i));
                for (int k = 0; k < codings / transcripts; k++) {
                    Span span = new Span(k * 10, k * 10 + 8);
                    session.put(Coding.byHand(
                            new Passage(transcript.id(), span), Samples.HONESTY, Samples.BEN, Samples.NOON));
                }
            }
            session.commit();
        }
    }

    private static void change(MergeBench bench, String name, int count) throws TaskException {
        try (StudyStore store = bench.open(name);
                EditSession session = store.edit(Samples.BEN, "Weigh", "")) {
            List<CodedPassage> first;
            try (var all = session.passages(CodingQuery.ALL)) {
                first = all.limit(count).toList();
            }
            for (CodedPassage passage : first) {
                Coding old = passage.coding();
                session.put(new Coding(
                        old.id(),
                        old.passage(),
                        old.code(),
                        old.coder(),
                        old.origin(),
                        old.reviewed(),
                        old.facets(),
                        OptionalInt.of(50),
                        old.evidence(),
                        old.created(),
                        old.memo()));
            }
            session.commit();
        }
    }

    private static void time(String what, Step step) throws TaskException {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        System.gc();
        long begin = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        MergeReport report = step.run();
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "%s: %.2f s, %.2f CPU s, heap peak %d MB, %s%n",
                what,
                (System.nanoTime() - begin) / 1e9,
                cpu / 1e9,
                mega(peak),
                report.copies().get(0).counts());
    }

    private static long mega(long bytes) {
        return bytes >> 20;
    }

    private interface Step {

        MergeReport run() throws TaskException;
    }
}
