// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.study;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.api.store.StudyPlace;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.edit.WriteTransaction;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;

/**
 * A copy of a study in memory, on one connection, for one thread.
 *
 * @param database the copy
 * @param faults says what is wrong, of the study that was copied
 */
public record PassingStudy(Database database, Faults faults) implements StudyDatabase {

    @Override
    public StudyPlace place() {
        return StudyPlace.LOCAL;
    }

    @Override
    public List<Problem> remarks(UUID id) {
        return List.of();
    }

    @Override
    public ReadTransaction read() {
        return new Reading(database);
    }

    @Override
    public WriteTransaction write(Coder coder, String label) {
        throw new UnsupportedOperationException("a passing copy is only read");
    }

    @Override
    public Optional<Edit> awaitChange(Optional<EditId> after, Duration timeout) {
        return Optional.empty();
    }

    @Override
    public PassingStudy passing() {
        throw new UnsupportedOperationException("a passing copy is not copied");
    }

    @Override
    public void clearRemains() {
        // nothing remains of it
    }

    @Override
    public void close() throws TaskException {
        faults.guard(() -> {
            database.close();
            return true;
        });
    }

    /** Nobody changes the copy while it is read. */
    private record Reading(Database database) implements ReadTransaction {

        @Override
        public void close() throws SQLException {
            // the connection is the copy's
        }
    }
}
