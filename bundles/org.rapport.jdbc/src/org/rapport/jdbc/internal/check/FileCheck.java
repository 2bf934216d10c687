// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.sql.SQLException;
import java.util.Optional;
import org.rapport.api.task.Message;
import org.rapport.jdbc.internal.file.Schema;
import org.rapport.jdbc.internal.file.StudyFile;
import org.rapport.jdbc.internal.file.WriterNote;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.StoreMessage;

/**
 * Checks a study file: its pages, keys and tables, and what lies beside it.
 *
 * @param study the file
 * @param schema how its tables should be
 */
public record FileCheck(StudyFile study, Schema schema) implements PlaceCheck {

    @Override
    public Optional<Message> clear() {
        WriterNote note = new WriterNote(study.path());
        return study.isWritable() && note.removeIfStale()
                ? Optional.of(Message.of(StoreMessage.MENDED_SIDE_FILE, note.file()))
                : Optional.empty();
    }

    @Override
    public void run(Database database, Findings findings) throws SQLException {
        WriterNote note = new WriterNote(study.path());
        if (note.isStale()) {
            findings.note(StoreMessage.CHECK_SIDE_FILE, note.file());
        }
        new DatabaseCheck(database, findings).run(study.connector(), schema);
    }
}
