// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rapport.api.store.StudyReader;
import org.rapport.jdbc.internal.query.QueryReader;

/** What a connection is set to. */
final class Pragmas {

    private static final List<String> NAMES = List.of(
            "journal_mode",
            "synchronous",
            "foreign_keys",
            "busy_timeout",
            "trusted_schema",
            "secure_delete",
            "cell_size_check",
            "temp_store",
            "mmap_size",
            "page_size",
            "application_id",
            "user_version");

    private Pragmas() {}

    static List<String> of(StudyReader reader) throws SQLException {
        List<String> values = new ArrayList<>();
        for (String name : NAMES) {
            values.addAll(((QueryReader) reader).tables().database().list("PRAGMA " + name, row -> row.getString(1)));
        }
        return values;
    }
}
