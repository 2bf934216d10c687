// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.api.source.Source;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptText;
import org.rapport.testkit.Interviews;
import org.rapport.testkit.Samples;

/** Prints what the store costs, in CPU of the process: {@code FOLDER TRANSCRIPTS CODINGS}. Not a test. */
public final class StoreCost {

    private StoreCost() {}

    public static void main(String[] arguments) throws TaskException, IOException {
        Path file = Path.of(arguments[0]).resolve("cost.rapport");
        Files.deleteIfExists(file);
        int count = Integer.parseInt(arguments[1]);
        Interviews interviews = new Interviews(1, 8_000);
        try (StudyStore store = new SqliteStores().create(StudyAddress.of(file), Samples.info())) {
            importAll(store, interviews, count);
            System.out.printf("file %d MB%n", Files.size(file) >> 20);
            code(store, Integer.parseInt(arguments[2]));
            System.out.printf("file %d MB%n", Files.size(file) >> 20);
            time("passages", () -> {
                try (StudyReader reader = store.read();
                        Stream<CodedPassage> all = reader.passages(CodingQuery.ALL)) {
                    return all.mapToLong(passage -> passage.text().length()).sum();
                }
            });
            time("counts", () -> {
                try (StudyReader reader = store.read()) {
                    return (long) reader.counts(CodingQuery.ALL).size();
                }
            });
            time("undo", () -> (long) store.undo(Samples.BEN).records());
            time("redo", () -> (long) store.redo(Samples.BEN).records());
            time("check", () -> (long) store.check(Progress.NONE).size());
            time("check --full", () -> (long) store.checkFully(Progress.NONE).size());
        }
        time("open and list", () -> {
            try (StudyStore store = new SqliteStores().open(StudyAddress.of(file));
                    StudyReader reader = store.read()) {
                return (long) reader.transcripts().size();
            }
        });
        System.out.printf("file %d MB%n", Files.size(file) >> 20);
    }

    private static void importAll(StudyStore store, Interviews interviews, int count) throws TaskException {
        long cpu = 0;
        long characters = 0;
        long turns = 0;
        try (EditSession session = store.edit(Samples.ADA, "Import", "")) {
            session.put(Samples.codebook());
            for (int i = 0; i < count; i++) {
                Transcript made = interviews.transcript(i);
                Transcript transcript = new Transcript(
                        made.id(),
                        made.title(),
                        "en",
                        new TranscriptText(made.text().value()),
                        made.turns(),
                        List.of(),
                        List.of(),
                        made.source());
                Source source = interviews.source(i);
                characters += transcript.text().length();
                turns += transcript.turns().size();
                long before = cpu();
                session.put(transcript, source);
                cpu += cpu() - before;
            }
            long before = cpu();
            session.commit();
            cpu += cpu() - before;
        }
        System.out.printf(
                "import %d: %.2f CPU s (%d MB of text, %d turns)%n", count, cpu / 1e9, characters >> 20, turns);
    }

    private static void code(StudyStore store, int count) throws TaskException {
        List<Transcript> transcripts = new ArrayList<>();
        try (StudyReader reader = store.read()) {
            for (var summary : reader.transcripts().subList(0, 50)) {
                transcripts.add(reader.transcript(summary.id()).orElseThrow());
            }
        }
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Transcript transcript = transcripts.get(i % transcripts.size());
            int start = (int) ((i * 7919L) % (transcript.text().length() - 200));
            codings.add(Coding.byHand(
                    new Passage(transcript.id(), new Span(start, start + 100)),
                    Samples.HONESTY,
                    Samples.BEN,
                    Samples.NOON));
        }
        time("code " + count, () -> {
            try (EditSession session = store.edit(Samples.BEN, "Bulk", "")) {
                for (Coding coding : codings) {
                    session.put(coding);
                }
                return (long) session.commit().records();
            }
        });
    }

    private static void time(String what, Work work) throws TaskException {
        long cpu = cpu();
        long wall = System.nanoTime();
        long result = work.run();
        System.out.printf(
                "%s: %.2f CPU s, %.2f s (%d)%n", what, (cpu() - cpu) / 1e9, (System.nanoTime() - wall) / 1e9, result);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private interface Work {

        long run() throws TaskException;
    }
}
