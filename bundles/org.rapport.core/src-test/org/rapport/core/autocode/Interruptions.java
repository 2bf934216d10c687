// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.autocode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

/** Studies of which somebody else edits one just before the next edit begins. */
final class Interruptions implements StudyStores {

    private final StudyStores stores;
    private Optional<Interruption> next = Optional.empty();

    Interruptions(StudyStores stores) {
        this.stores = stores;
    }

    /** What somebody else does. */
    interface Interruption {
        void run() throws TaskException;
    }

    void beforeNextEdit(Interruption interruption) {
        next = Optional.of(interruption);
    }

    @Override
    public StudyStore create(StudyAddress address, StudyInfo info) throws TaskException {
        return new Interrupted(stores.create(address, info));
    }

    @Override
    public StudyStore open(StudyAddress address) throws TaskException {
        return new Interrupted(stores.open(address));
    }

    private final class Interrupted implements StudyStore {

        private final StudyStore store;

        Interrupted(StudyStore store) {
            this.store = store;
        }

        @Override
        public EditSession edit(Coder coder, String label, String reason) throws TaskException {
            Optional<Interruption> now = next;
            next = Optional.empty();
            if (now.isPresent()) {
                now.get().run();
            }
            return store.edit(coder, label, reason);
        }

        @Override
        public StudyInfo info() {
            return store.info();
        }

        @Override
        public StudyPlace place() {
            return store.place();
        }

        @Override
        public List<Problem> remarks() throws TaskException {
            return store.remarks();
        }

        @Override
        public StudyReader read() throws TaskException {
            return store.read();
        }

        @Override
        public Edit undo(Coder coder) throws TaskException {
            return store.undo(coder);
        }

        @Override
        public Edit undo(Coder coder, EditId edit) throws TaskException {
            return store.undo(coder, edit);
        }

        @Override
        public Edit redo(Coder coder) throws TaskException {
            return store.redo(coder);
        }

        @Override
        public Optional<Edit> awaitChange(Optional<EditId> after, Duration timeout) throws TaskException {
            return store.awaitChange(after, timeout);
        }

        @Override
        public List<Message> mend(Progress progress) throws TaskException {
            return store.mend(progress);
        }

        @Override
        public List<Problem> checkFully(Progress progress) throws TaskException {
            return store.checkFully(progress);
        }

        @Override
        public List<Problem> check(Progress progress) throws TaskException {
            return store.check(progress);
        }

        @Override
        public void backup(Path target, Progress progress) throws TaskException {
            store.backup(target, progress);
        }

        @Override
        public StudyErasure erasure() {
            return store.erasure();
        }

        @Override
        public void close() throws TaskException {
            store.close();
        }
    }
}
