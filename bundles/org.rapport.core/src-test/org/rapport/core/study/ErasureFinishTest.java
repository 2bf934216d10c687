// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyErasure;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.Fakes;
import org.rapport.model.study.StudyInfo;
import org.rapport.model.text.Sha256;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

/** Whoever opens a study after an erasure was cut off clears this user's cache and then the study. */
final class ErasureFinishTest {

    private static final Sha256 ERASED = Sha256.of("erased");
    private static final Sha256 KEPT = Sha256.of("kept");

    @TempDir
    private Path cache;

    private final MemoryStores memory = new MemoryStores();
    private final Fakes.Indexes indexes = new Fakes.Indexes();
    private final StudyAddress address = StudyAddress.of(Path.of("s.rapport"));
    private boolean unfinished = true;

    @BeforeEach
    void makeAStudy() throws TaskException {
        StudyStore study = memory.create(address, Samples.info());
        try (EditSession edit = study.edit(Samples.ADA, "Begin", "")) {
            edit.put(Samples.transcript("talk", 1), Samples.source("talk", 1));
            edit.commit();
        }
    }

    private Path file(String name) throws IOException {
        Path file = cache.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "words");
    }

    @Test
    void clearsWhatTheCacheKeepsOfTheStudy() throws TaskException, IOException {
        Path gone = file("annotations/corenlp/ab/" + ERASED.hex() + "-0123.bin");
        Path half = file("annotations/corenlp/ab/half1.part");
        Path kept = file("annotations/corenlp/cd/" + KEPT.hex() + "-0123.bin");
        Path copy = file("indexes/" + Samples.info().id() + "-0123456789ab/_0.cfs");
        Path other = file("indexes/6f1c0f86-0000-4a53-9d8e-0f3c5a4f7b11-0123456789ab/_0.cfs");
        try (Study study = new Studies(new Erasing(), indexes, cache).open(address)) {
            assertThat(unfinished).isFalse();
            assertThat(gone).doesNotExist();
            assertThat(half).doesNotExist();
            assertThat(copy).doesNotExist();
            assertThat(kept).exists();
            assertThat(other).exists();
            assertThat(study.indexPath()).doesNotExist();
        }
    }

    @Test
    void makesTheIndexAnew() throws TaskException, IOException {
        try (Study study = new Studies(memory, indexes, cache).open(address)) {
            new IndexKeeper(study).catchUp(Progress.NONE);
            assertThat(indexes.only().puts()).isEqualTo(1);
        }
        new Studies(new Erasing(), indexes, cache).open(address).close();
        assertThat(indexes.only().puts()).isEqualTo(2);
        assertThat(indexes.only().titles()).containsExactly("talk");
    }

    @Test
    void finishesWhenAStudyIsMended() throws TaskException {
        unfinished = false;
        try (Study study = new Studies(new Erasing(), indexes, cache).open(address)) {
            unfinished = true;
            assertThat(new StudyChecking(study).mend(Progress.NONE))
                    .extracting(Message::key)
                    .containsExactly("core.MENDED_ERASURE");
            assertThat(unfinished).isFalse();
            assertThat(new StudyChecking(study).mend(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void touchesNothingWhereNoErasureWaits() throws TaskException, IOException {
        Path annotations = file("annotations/corenlp/ab/" + ERASED.hex() + "-0123.bin");
        unfinished = false;
        new Studies(new Erasing(), indexes, cache).open(address).close();
        assertThat(annotations).exists();
    }

    /** The stores, with an erasure that was cut off. */
    private final class Erasing implements StudyStores {

        @Override
        public StudyStore create(StudyAddress at, StudyInfo info) throws TaskException {
            return memory.create(at, info);
        }

        @Override
        public StudyStore open(StudyAddress at) throws TaskException {
            StudyStore study = memory.open(at);
            return (StudyStore) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {StudyStore.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("erasure") ? erasure(study) : method.invoke(study, arguments));
        }

        private StudyErasure erasure(StudyStore study) {
            return (StudyErasure) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {StudyErasure.class}, (proxy, method, arguments) -> {
                        switch (method.getName()) {
                            case "isUnfinished":
                                return unfinished;
                            case "erasedTexts":
                                return Set.of(ERASED);
                            case "finish":
                                unfinished = false;
                                return null;
                            default:
                                return method.invoke(study.erasure(), arguments);
                        }
                    });
        }
    }
}
