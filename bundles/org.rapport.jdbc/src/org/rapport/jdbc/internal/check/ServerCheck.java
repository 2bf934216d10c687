// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.server.Catalogue;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.ServerMessage;

/**
 * Checks that the tables of a study on a server are as this program makes them.
 *
 * @param due how they should be
 */
public record ServerCheck(Due due) implements PlaceCheck {

    @Override
    public void run(Database database, Findings findings) throws SQLException, TaskException {
        Optional<Map<String, String>> expected = due.catalogue();
        if (expected.isEmpty()) {
            findings.note(ServerMessage.CHECK_TABLES_UNSEEN);
            return;
        }
        Map<String, String> there = Catalogue.of(database);
        TreeSet<String> names = new TreeSet<>(there.keySet());
        names.addAll(expected.get().keySet());
        names.stream()
                .filter(name ->
                        !there.getOrDefault(name, "").equals(expected.get().getOrDefault(name, "")))
                .forEach(name -> findings.add(ServerMessage.CHECK_TABLES, name));
    }

    /** Makes the tables anew somewhere, to compare with; empty if that is not allowed. */
    @FunctionalInterface
    public interface Due {

        Optional<Map<String, String>> catalogue() throws SQLException, TaskException;
    }
}
