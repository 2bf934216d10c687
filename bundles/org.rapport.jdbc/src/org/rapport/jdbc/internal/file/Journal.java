// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import org.rapport.api.store.StudyPlace;

/**
 * How changes are kept until they are whole. {@link #LOG} needs memory that all who have the study open share, so it
 * works among the processes of one computer only (SQLite, "Write-Ahead Logging", section 1). {@link #ROLLBACK} works with
 * locks on the file alone; a commit is durable when the journal's removal is, hence {@code EXTRA} (SQLite, "Pragma
 * statements", synchronous).
 */
enum Journal {
    LOG("WAL", "FULL"),
    ROLLBACK("DELETE", "EXTRA");

    private final String mode;
    private final String synchronous;

    Journal(String mode, String synchronous) {
        this.mode = mode;
        this.synchronous = synchronous;
    }

    static Journal in(StudyPlace place) {
        return place.isLocal() ? LOG : ROLLBACK;
    }

    /** The statement that turns a file to it, or does nothing where it is so already. */
    String turn() {
        return "PRAGMA journal_mode = " + mode + ";";
    }

    /** The statement that makes what is committed durable. */
    String durable() {
        return "PRAGMA synchronous = " + synchronous + ";";
    }
}
