// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.ServerMessage;
import org.rapport.model.coding.Coder;

/**
 * What a login is to a study. The server refuses by itself what a login may not do; this says it better.
 *
 * @param sight what the login sees
 * @param lead whether it is a lead, who may write under every name
 * @param role the name of its role; empty if it has none
 * @param coder the name under which it codes
 */
record Standing(Database.Sight sight, boolean lead, Optional<String> role, Optional<String> coder) {

    static Standing of(ResultSet row) throws SQLException {
        return new Standing(
                ServerReading.sight(row),
                row.getBoolean(2),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(row.getString(4)));
    }

    /** Why this coder may not edit. */
    Optional<TaskException> refusal(Coder wanted, Faults faults) {
        if (lead) {
            return Optional.empty();
        }
        if (role.isEmpty() || coder.isEmpty()) {
            return Optional.of(faults.of(ServerMessage.NO_MEMBER));
        }
        if (!role.get().equals("coder")) {
            return Optional.of(faults.of(ServerMessage.VIEWER));
        }
        return coder.get().equals(wanted.name())
                ? Optional.empty()
                : Optional.of(faults.of(ServerMessage.OTHER_CODER, coder.get(), wanted.name()));
    }
}
