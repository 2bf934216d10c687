// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyErasure;
import org.rapport.api.store.StudyPlace;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.StudyInfo;

/** Studies in memory, under the names of files that are never written. They last as long as this object. */
public final class MemoryStores implements StudyStores {

    private static final long PATIENCE_MILLIS = 100;

    private final Map<String, MemoryStudy> studies = new ConcurrentHashMap<>();

    @Override
    public StudyStore create(StudyAddress address, StudyInfo info) throws TaskException {
        MemoryStudy study = new MemoryStudy(info);
        if (studies.putIfAbsent(address.place(), study) != null) {
            throw MemoryStudy.refuse(MemoryMessage.EXISTS);
        }
        return new MemoryStore(study);
    }

    @Override
    public StudyStore open(StudyAddress address) throws TaskException {
        return new MemoryStore(Optional.ofNullable(studies.get(address.place()))
                .orElseThrow(() -> MemoryStudy.refuse(MemoryMessage.MISSING)));
    }

    private record MemoryStore(MemoryStudy study) implements StudyStore {

        @Override
        public StudyInfo info() {
            return study.info();
        }

        @Override
        public StudyPlace place() {
            return StudyPlace.LOCAL;
        }

        @Override
        public List<Problem> remarks() {
            return List.of();
        }

        @Override
        public StudyReader read() {
            return study.read();
        }

        @Override
        public EditSession edit(Coder coder, String label, String reason) throws TaskException {
            study.lock(coder, label, PATIENCE_MILLIS);
            Edit draft = study.next(coder, label, reason, Edit.Kind.DO, Optional.empty(), 0);
            return new MemoryEdit(study, study.state().copy(), draft);
        }

        @Override
        public Edit undo(Coder coder) throws TaskException {
            study.lock(coder, "Undo", PATIENCE_MILLIS);
            try {
                return study.undo(coder);
            } finally {
                study.unlock();
            }
        }

        @Override
        public Edit undo(Coder coder, EditId edit) throws TaskException {
            study.lock(coder, "Undo", PATIENCE_MILLIS);
            try {
                return study.undo(coder, edit);
            } finally {
                study.unlock();
            }
        }

        @Override
        public Edit redo(Coder coder) throws TaskException {
            study.lock(coder, "Redo", PATIENCE_MILLIS);
            try {
                return study.redo(coder);
            } finally {
                study.unlock();
            }
        }

        @Override
        public Optional<Edit> awaitChange(Optional<EditId> after, Duration timeout) throws TaskException {
            return study.awaitChange(after, timeout);
        }

        @Override
        public List<Problem> checkFully(Progress progress) {
            return List.of();
        }

        @Override
        public List<Problem> check(Progress progress) {
            return List.of();
        }

        @Override
        public List<Message> mend(Progress progress) {
            return List.of();
        }

        @Override
        public void backup(Path target, Progress progress) throws TaskException {
            throw MemoryStudy.refuse(MemoryMessage.NO_FILE);
        }

        @Override
        public StudyErasure erasure() {
            return new NothingErased();
        }

        @Override
        public void close() {
            // the study stays for the next one to open it
        }
    }
}
