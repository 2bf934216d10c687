// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.edit;

import java.sql.SQLException;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.query.CodebookQueries;

/**
 * Looks, before a merge becomes durable, for what keys do not tell: a codebook that is none, codings with categories.
 *
 * @param tables the study
 */
record JoinCheck(Tables tables) {

    /**
     * Refuses a merge that would leave the study unsound.
     *
     * @throws IllegalStateException then: whoever merged made a mistake
     */
    void requireSound() throws SQLException {
        new CodebookQueries(tables).codebook();
        boolean onCategory = tables.database()
                .first("SELECT 1 FROM coding c JOIN code k ON k.id = c.code WHERE k.codable = 0 LIMIT 1", row -> true)
                .isPresent();
        boolean withoutBook = tables.database()
                .first("SELECT 1 FROM code WHERE NOT EXISTS (SELECT 1 FROM codebook) LIMIT 1", row -> true)
                .isPresent();
        if (onCategory || withoutBook) {
            throw new IllegalStateException("a merge left codings with a category, or codes without a codebook");
        }
    }
}
