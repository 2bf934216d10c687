// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.study;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.api.store.StudyPlace;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.edit.WriteTransaction;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;

/** Where an open study is kept: a file, or a server. Gives transactions on it. Safe for several threads. */
public interface StudyDatabase extends AutoCloseable {

    Faults faults();

    /** Where it lies. */
    StudyPlace place();

    /** What people should know of that place, for the study of this id. */
    List<Problem> remarks(UUID id);

    /** Begins a view of the study as it is now. */
    ReadTransaction read() throws TaskException;

    /**
     * Takes the study's write lock, and waits a few seconds for it.
     *
     * @param label what the coder does, for those who wait in vain
     */
    WriteTransaction write(Coder coder, String label) throws TaskException;

    /** The last edit, as soon as it is another one than {@code after}; empty at the timeout. */
    Optional<Edit> awaitChange(Optional<EditId> after, Duration timeout) throws TaskException;

    /**
     * A copy of the study in memory, for one thread; what is done to it is gone when it is closed.
     *
     * @throws TaskException if the study is on a server
     */
    PassingStudy passing() throws TaskException;

    /**
     * Clears what erased rows left where nobody looks: in free pages and logs.
     *
     * @throws TaskException if others have the study open, or there is no room
     */
    void clearRemains() throws TaskException;

    @Override
    void close() throws TaskException;
}
