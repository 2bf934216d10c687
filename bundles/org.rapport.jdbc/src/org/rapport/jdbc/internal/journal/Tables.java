// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import org.rapport.jdbc.internal.record.Records;
import org.rapport.jdbc.internal.record.Sources;
import org.rapport.jdbc.internal.record.Texts;
import org.rapport.jdbc.internal.sql.Database;

/**
 * The tables of a study as one transaction sees them. What they remember is true until it ends.
 *
 * @param database the connection
 * @param texts the texts
 * @param sources the files
 * @param edits the edits
 * @param records the records
 */
public record Tables(Database database, Texts texts, Sources sources, Edits edits, Records records) {

    public static Tables of(Database database) {
        return new Tables(
                database, new Texts(database), new Sources(database), new Edits(database), new Records(database));
    }

    /** The same after its records and texts were changed past them; the edits still know what was written. */
    public Tables anew() {
        return new Tables(database, new Texts(database), new Sources(database), edits, new Records(database));
    }
}
