// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.study;

import java.sql.SQLException;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.sql.Database;

/** A transaction that sees the study as it was when it was begun. */
public interface ReadTransaction extends AutoCloseable {

    Database database();

    /** Ends it, and gives the connection back. */
    @Override
    void close() throws SQLException, TaskException;
}
