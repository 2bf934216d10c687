// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.table;

/** What a column of a table of turns holds. */
enum ColumnKind {
    START,
    END,
    SPEAKER,
    WORDS
}
