// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.sql.SQLException;
import org.rapport.jdbc.internal.server.ServerSchema;
import org.rapport.jdbc.internal.sql.Database;

/**
 * Checks the tables of a study on a server.
 *
 * @param schema how they should be
 */
public record ServerCheck(ServerSchema schema) implements PlaceCheck {

    @Override
    public void run(Database database, Findings findings) throws SQLException {}
}
