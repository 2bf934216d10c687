// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.sql.SQLException;
import java.util.Optional;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.sql.Database;

/** Looks for what can be wrong with the place where a study is kept, besides the study in it. */
@FunctionalInterface
public interface PlaceCheck {

    void run(Database database, Findings findings) throws SQLException, TaskException;

    /** Clears away what programs that are gone left there; says so if there was something. */
    default Optional<Message> clear() {
        return Optional.empty();
    }
}
