// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.query.QueryReader;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.study.ReadTransaction;
import org.rapport.jdbc.internal.study.StudyDatabase;

/** Reads a study as it stood when the reader was made, on a connection of its own. */
final class SnapshotReader extends QueryReader {

    private final Faults faults;
    private final ReadTransaction transaction;
    private boolean closed;

    SnapshotReader(StudyDatabase study) throws TaskException {
        this(study.read(), study.faults());
    }

    private SnapshotReader(ReadTransaction transaction, Faults faults) {
        super(Tables.of(transaction.database()), faults);
        this.faults = faults;
        this.transaction = transaction;
    }

    @Override
    protected <T> T ask(Faults.Work<T> question) throws TaskException {
        if (closed) {
            throw new IllegalStateException("the reader is closed");
        }
        T answer = super.ask(question);
        transaction.database().verify();
        return answer;
    }

    @Override
    public void close() throws TaskException {
        if (!closed) {
            closed = true;
            faults.guard(() -> {
                transaction.close();
                return true;
            });
        }
    }
}
