// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import java.sql.SQLException;
import java.util.List;
import org.rapport.jdbc.internal.record.Seal;
import org.rapport.jdbc.internal.sql.Database;

/**
 * Seals the row that names the study, of which no edit tells.
 *
 * @param database the study
 */
public record StudySeal(Database database) {

    /** Seals the row as it stands. */
    public void put() throws SQLException {
        database.update("UPDATE study SET seal = ?", of());
    }

    /** Whether the row is as it was sealed. */
    public boolean isIntact() throws SQLException {
        return database.list("SELECT seal FROM study", row -> String.valueOf(row.getString(1)))
                .equals(List.of(of()));
    }

    private String of() throws SQLException {
        Seal seal = new Seal();
        database.list(
                "SELECT id, title, created FROM study",
                row -> seal.add(row.getString(1)).add(row.getString(2)).add(row.getString(3)));
        return seal.hex();
    }
}
