// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.lucene.internal.Interviews.english;
import static org.rapport.lucene.internal.Interviews.words;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.search.IndexUpdate;
import org.rapport.api.search.TranscriptIndex;
import org.rapport.api.search.TranscriptIndexes;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.EditId;
import org.rapport.model.text.Transcript;

/** A search that is interrupted is cancelled, and the index serves the next one. */
class SearchInterruptTest {

    private final TranscriptIndexes indexes = new LuceneIndexes(Duration.ofMillis(60));

    @TempDir
    Path folder;

    private static void put(TranscriptIndex index, EditId head, Transcript... transcripts) throws TaskException {
        try (IndexUpdate update = index.update()) {
            for (Transcript transcript : transcripts) {
                update.put(transcript, List.of());
            }
            update.commit(head);
        }
    }

    private static long count(TranscriptIndex index, String query) throws TaskException {
        return index.search(words(query)).turns();
    }

    @Test
    void searchesOnAfterASearchWasInterrupted() throws TaskException {
        try (TranscriptIndex index = indexes.open(folder)) {
            put(index, EditId.random(), english("trust"));
            assertThat(count(index, "trust")).isEqualTo(1);
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> count(index, "trust")).isInstanceOf(TaskCancelledException.class);
            assertThat(Thread.interrupted()).isTrue();

            assertThat(count(index, "trust")).isEqualTo(1);
        }
    }

    @Test
    void isCancelledByAnInterruptBeforeAnyFileIsOpen() throws TaskException {
        try (TranscriptIndex writer = indexes.open(folder)) {
            put(writer, EditId.random(), english("trust"));
        }
        try (TranscriptIndex index = indexes.open(folder)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> count(index, "trust")).isInstanceOf(TaskCancelledException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(count(index, "trust")).isEqualTo(1);
        }
    }

    @Test
    void bearsInterruptsAtAnyMoment() throws TaskException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (TranscriptIndex index = indexes.open(folder)) {
            put(
                    index,
                    EditId.random(),
                    english(Collections.nCopies(300, "trust").toArray(String[]::new)));
            for (int round = 0; round < 100; round++) {
                FutureTask<Long> search = new FutureTask<>(() -> {
                    for (int i = 0; i < 5; i++) {
                        assertThat(count(index, "trust")).isEqualTo(300);
                    }
                    return 0L;
                });
                Thread searcher = new Thread(search);
                searcher.start();
                for (int spins = random.nextInt(20_000); spins > 0; spins--) {
                    Thread.onSpinWait();
                }
                searcher.interrupt();
                assertThat(count(index, "trust")).as("seed %d", seed).isEqualTo(300);
                searcher.join();
                try {
                    search.get();
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).as("seed %d", seed).isInstanceOf(TaskCancelledException.class);
                }
            }
        }
    }
}
