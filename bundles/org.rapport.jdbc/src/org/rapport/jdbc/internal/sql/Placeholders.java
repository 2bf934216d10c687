// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.sql;

import java.util.Collections;

/** Lists of question marks for SQL. */
public final class Placeholders {

    private Placeholders() {}

    /** For example {@code (?, ?, ?)}. */
    public static String tuple(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    /** For example {@code (VALUES (?, ?), (?, ?))}. */
    public static String rows(int rows, int columns) {
        return "(VALUES " + String.join(", ", Collections.nCopies(rows, tuple(columns))) + ")";
    }
}
