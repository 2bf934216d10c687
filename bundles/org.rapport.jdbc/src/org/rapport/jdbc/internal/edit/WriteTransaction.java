// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.edit;

import java.sql.SQLException;
import org.rapport.jdbc.internal.journal.Tables;

/** A transaction that holds the study's write lock until it is committed or closed. */
public interface WriteTransaction extends AutoCloseable {

    Tables tables();

    /** Makes everything durable and gives the lock back. */
    void commit() throws SQLException;

    /** Takes back what is not committed, and gives the lock and the connection back. */
    @Override
    void close() throws SQLException;
}
