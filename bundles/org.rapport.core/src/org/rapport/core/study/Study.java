// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapport.api.cache.UserCache;
import org.rapport.api.search.TranscriptIndex;
import org.rapport.api.search.TranscriptIndexes;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.edit.Reason;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.StudyInfo;
import org.rapport.model.text.Sha256;

/**
 * An open study: where it is kept, and its full-text index, which is opened when first asked for. Safe for use by several
 * threads.
 */
public final class Study implements AutoCloseable {

    private final StudyStore store;
    private final TranscriptIndexes indexes;
    private final StudyAddress address;
    private final Path cache;
    private TranscriptIndex index;

    Study(StudyStore store, TranscriptIndexes indexes, StudyAddress address, Path cache) {
        this.store = store;
        this.indexes = indexes;
        this.address = address;
        this.cache = cache;
    }

    public StudyInfo info() {
        return store.info();
    }

    public StudyAddress address() {
        return address;
    }

    public StudyStore store() {
        return store;
    }

    /**
     * Makes an edit: all of it, in one transaction, or nothing.
     *
     * @return the edit as the history tells it; empty if it was so already and nothing was written
     * @throws TaskException if it cannot be made, or needs a reason; nothing was changed
     */
    public Optional<Edit> apply(Coder coder, StudyEdit edit, Reason reason) throws TaskException {
        try (EditSession session = store.edit(coder, edit.label(), reason.text())) {
            Optional<Message> needed = reason.suffices() ? Optional.empty() : edit.reasonNeeded(session);
            if (needed.isPresent()) {
                throw new TaskException(needed.get());
            }
            Optional<Edit> before = session.head();
            edit.apply(session);
            return Optional.of(session.commit())
                    .filter(made -> !Optional.of(made).equals(before));
        }
    }

    /** Makes an edit for which nobody gives a reason. */
    public Optional<Edit> apply(Coder coder, StudyEdit edit) throws TaskException {
        return apply(coder, edit, Reason.NONE);
    }

    /**
     * The index, which may be behind the study; {@link IndexKeeper} brings it up to date.
     *
     * @throws TaskException if its folder cannot be used
     */
    public synchronized TranscriptIndex index() throws TaskException {
        if (index == null) {
            index = indexes.open(indexFolder());
        }
        return index;
    }

    /** What people should know of the place where the study lies, unless they were told the last time. */
    public List<Problem> remarks() throws TaskException {
        return new SaidRemarks(cache.resolve("said").resolve(copy())).unsaid(store.remarks());
    }

    /** A name for this copy of this study. */
    private String copy() {
        return info().id() + "-" + Sha256.of(address.place()).hex().substring(0, 12);
    }

    /** One folder for each copy of each study, in the user's cache. */
    Path indexPath() {
        return cache.resolve("indexes").resolve(copy());
    }

    /** The folder of this user's cache. */
    Path cache() {
        return cache;
    }

    private Path indexFolder() throws TaskException {
        Path folder = indexPath();
        try {
            return UserCache.createPrivate(folder);
        } catch (IOException e) {
            throw new TaskException(Message.of(CoreMessage.NO_INDEX_FOLDER), Location.file(folder.toString()), e);
        }
    }

    @Override
    public synchronized void close() throws TaskException {
        try {
            if (index != null) {
                index.close();
            }
        } finally {
            store.close();
        }
    }
}
