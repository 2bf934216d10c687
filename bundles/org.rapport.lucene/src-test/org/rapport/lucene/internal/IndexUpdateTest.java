// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.lucene.internal.Interviews.english;
import static org.rapport.lucene.internal.Interviews.of;
import static org.rapport.lucene.internal.Interviews.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.search.IndexUpdate;
import org.rapport.api.search.TranscriptIndex;
import org.rapport.api.search.TranscriptIndexes;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.EditId;
import org.rapport.model.text.Transcript;

class IndexUpdateTest {

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
    void beginsWithoutAHead() throws TaskException {
        try (TranscriptIndex index = indexes.open(folder.resolve("new/folder"))) {
            assertThat(index.head()).isEmpty();
        }
    }

    @Test
    void leavesNoFileOfWhatWasCleared() throws TaskException, IOException {
        try (TranscriptIndex index = indexes.open(folder)) {
            put(index, EditId.random(), english("zanzibarova"));
            assertThat(count(index, "zanzibarova")).isEqualTo(1);
            List<String> before = files();
            try (IndexUpdate update = index.update()) {
                update.clear();
                update.put(english("trust"), List.of());
                update.commit(EditId.random());
            }
            assertThat(files()).filteredOn(before::contains).containsExactly("write.lock");
            assertThat(count(index, "zanzibarova")).isZero();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void remembersTheHeadAcrossOpenings() throws TaskException {
        EditId head = EditId.random();
        try (TranscriptIndex index = indexes.open(folder)) {
            put(index, head, english("trust"));
            assertThat(index.head()).contains(head);
        }
        try (TranscriptIndex index = indexes.open(folder)) {
            assertThat(index.head()).contains(head);
            assertThat(count(index, "trust")).isEqualTo(1);
        }
    }

    @Test
    void movesTheHeadWithoutATextChanging() throws TaskException {
        EditId second = EditId.random();
        try (TranscriptIndex index = indexes.open(folder)) {
            put(index, EditId.random(), english("trust"));
            put(index, second);

            assertThat(index.head()).contains(second);
            assertThat(count(index, "trust")).isEqualTo(1);
        }
    }

    @Test
    void replacesATranscript() throws TaskException {
        Transcript first = english("trust", "trust");
        try (TranscriptIndex index = indexes.open(folder)) {
            put(index, EditId.random(), first, english("trust"));
            put(index, EditId.random(), of(first.id(), "en", "respect"));

            assertThat(count(index, "trust")).isEqualTo(1);
            assertThat(count(index, "respect")).isEqualTo(1);
        }
    }

    @Test
    void replacesATranscriptThatTheSameUpdateAdded() throws TaskException {
        Transcript first = english("trust", "trust");
        try (TranscriptIndex index = indexes.open(folder)) {
            put(index, EditId.random(), first, of(first.id(), "en", "respect"));

            assertThat(count(index, "trust")).isZero();
            assertThat(count(index, "respect")).isEqualTo(1);
        }
    }

    @Test
    void removesATranscript() throws TaskException {
        Transcript first = english("trust");
        try (TranscriptIndex index = indexes.open(folder)) {
            put(index, EditId.random(), first, english("trust"));
            try (IndexUpdate update = index.update()) {
                update.remove(first.id());
                update.commit(EditId.random());
            }
            assertThat(count(index, "trust")).isEqualTo(1);
        }
    }

    @Test
    void clearsAndFillsInOneUpdate() throws TaskException {
        try (TranscriptIndex index = indexes.open(folder)) {
            put(index, EditId.random(), english("trust"));
            try (IndexUpdate update = index.update()) {
                update.put(english("trust"), List.of());
                update.clear();
                update.put(english("respect"), List.of());
                update.commit(EditId.random());
            }
            assertThat(count(index, "trust")).isZero();
            assertThat(count(index, "respect")).isEqualTo(1);
        }
    }

    @Test
    void leavesNoWordInTheFilesAfterClearing() throws TaskException, IOException {
        try (TranscriptIndex index = indexes.open(folder)) {
            put(index, EditId.random(), english("Zanzibarine trust"));
            assertThat(filesWith("zanzibarine")).isPositive();
            try (IndexUpdate update = index.update()) {
                update.clear();
                update.commit(EditId.random());
            }
        }
        assertThat(filesWith("zanzibarine")).isZero();
    }

    private long filesWith(String word) throws IOException {
        long found = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                found += content.toLowerCase(Locale.ROOT).contains(word) ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void takesEverythingBackIfClosedWithoutCommit() throws TaskException {
        EditId head = EditId.random();
        try (TranscriptIndex index = indexes.open(folder)) {
            put(index, head, english("trust"));
            try (IndexUpdate update = index.update()) {
                update.clear();
                update.put(english("respect"), List.of());
            }
            assertThat(index.head()).contains(head);
            assertThat(count(index, "trust")).isEqualTo(1);
            assertThat(count(index, "respect")).isZero();
            put(index, EditId.random(), english("respect"));
            assertThat(count(index, "respect")).isEqualTo(1);
        }
    }

    @Test
    void showsNothingBeforeTheCommit() throws TaskException {
        try (TranscriptIndex index = indexes.open(folder);
                IndexUpdate update = index.update()) {
            update.put(english("trust"), List.of());
            assertThat(count(index, "trust")).isZero();
            update.commit(EditId.random());
            assertThat(count(index, "trust")).isEqualTo(1);
        }
    }

    @Test
    void seesWhatAnotherIndexOnTheSameFolderCommits() throws TaskException {
        EditId head = EditId.random();
        try (TranscriptIndex one = indexes.open(folder);
                TranscriptIndex other = indexes.open(folder)) {
            put(one, EditId.random(), english("trust"));
            assertThat(count(other, "trust")).isEqualTo(1);
            put(one, head, english("trust"));
            assertThat(count(other, "trust")).isEqualTo(2);
            assertThat(other.head()).contains(head);
            put(other, EditId.random(), english("trust"));
            assertThat(count(one, "trust")).isEqualTo(3);
        }
    }

    @Test
    void saysThatAnotherHoldsTheLockAndWhatToDo() throws TaskException {
        try (TranscriptIndex one = indexes.open(folder);
                TranscriptIndex other = indexes.open(folder);
                IndexUpdate update = one.update()) {
            assertThatThrownBy(other::update)
                    .isInstanceOf(TaskException.class)
                    .hasMessage("The search index in " + folder + " is being changed by another Rapport window or "
                            + "command. Wait until it is done, or close it, and try again.");
            update.commit(EditId.random());
        }
    }

    @Test
    void givesTheLockBack() throws TaskException {
        try (TranscriptIndex one = indexes.open(folder);
                TranscriptIndex other = indexes.open(folder)) {
            one.update().close();
            put(other, EditId.random(), english("trust"));
            put(one, EditId.random(), english("trust"));
            assertThat(count(other, "trust")).isEqualTo(2);
        }
    }

    @Test
    void stopsWaitingForTheLockWhenInterrupted() throws TaskException {
        TranscriptIndexes patient = new LuceneIndexes(Duration.ofHours(1));
        try (TranscriptIndex one = indexes.open(folder);
                TranscriptIndex other = patient.open(folder);
                IndexUpdate update = one.update()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(other::update).isInstanceOf(TaskCancelledException.class);
            assertThat(Thread.interrupted()).isTrue();
            update.commit(EditId.random());
        }
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsWhatWasThere() throws TaskException, IOException {
        EditId head = EditId.random();
        try (TranscriptIndex index = indexes.open(folder)) {
            put(index, head, english("trust"));
        }
        FilterDirectory full = new FilterDirectory(new NIOFSDirectory(folder)) {
            @Override
            public IndexOutput createOutput(String name, IOContext context) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (TranscriptIndex index = new LuceneIndex(new IndexFolder(folder, full), Duration.ZERO, 0)) {
            assertThatThrownBy(() -> put(index, EditId.random(), english("respect")))
                    .isInstanceOf(TaskException.class)
                    .hasMessageStartingWith(
                            "The search index in " + folder + " cannot be written (No space left on device).");
            assertThat(index.head()).contains(head);
            assertThat(count(index, "trust")).isEqualTo(1);
        }
        try (TranscriptIndex index = indexes.open(folder)) {
            put(index, EditId.random(), english("respect"));
            assertThat(count(index, "trust OR respect")).isEqualTo(2);
        }
    }

    @Test
    void countsAnIndexOfAnotherFormatAsEmptyAndMakesItAnew() throws TaskException, IOException {
        EditId head = EditId.random();
        try (TranscriptIndex index = indexes.open(folder)) {
            put(index, EditId.random(), english("trust"));
        }
        try (NIOFSDirectory directory = new NIOFSDirectory(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("rapport.format", "0", "rapport.head", head.toString())
                    .entrySet());
            writer.commit();
        }
        try (TranscriptIndex index = indexes.open(folder)) {
            assertThat(index.head()).isEmpty();
            assertThat(count(index, "trust")).isZero();
            put(index, head, english("trust"));
            assertThat(index.head()).contains(head);
            assertThat(count(index, "trust")).isEqualTo(1);
        }
    }

    @Test
    void deletesNoFileThatIsNotItsOwn() throws TaskException, IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("segments_1"), "no index");
        try (TranscriptIndex index = indexes.open(folder)) {
            assertThat(index.head()).isEmpty();
            put(index, EditId.random(), english("trust"));
            assertThat(count(index, "trust")).isEqualTo(1);
        }
        assertThat(notes).exists();
    }

    @Test
    void saysThatAFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> indexes.open(file.resolve("index")))
                .isInstanceOf(TaskException.class)
                .hasMessageStartingWith("The folder of the search index, " + file.resolve("index"));
    }

    @Test
    void startsAgainWhereTheFolderWasDeleted() throws TaskException, IOException {
        Path index = folder.resolve("index");
        try (TranscriptIndex opened = indexes.open(index)) {
            put(opened, EditId.random(), english("trust"));
            try (Stream<Path> files = Files.list(index)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(index);

            assertThat(opened.head()).isEqualTo(Optional.empty());
            assertThat(count(opened, "trust")).isZero();
            put(opened, EditId.random(), english("trust"));
            assertThat(count(opened, "trust")).isEqualTo(1);
        }
    }
}
