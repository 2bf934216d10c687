// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.source.Source;
import org.rapport.api.store.CopyNews;
import org.rapport.api.store.CopyWriter;
import org.rapport.api.store.ForeignEdit;
import org.rapport.api.store.MergedRecord;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Lineage;
import org.rapport.jdbc.internal.journal.RecordFields;
import org.rapport.jdbc.internal.query.StudyCopy;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.model.study.EditId;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.TranscriptText;

/** The edit that joins another copy. */
final class JoiningCopy extends StudyCopy implements CopyWriter {

    private final Asking working;
    private final EditEntry entry;
    private final RecordChanges changes;

    JoiningCopy(DatabaseEdit edit, Asking working, EditEntry entry, RecordChanges changes) {
        super(edit.tables(), working);
        this.working = working;
        this.entry = entry;
        this.changes = changes;
    }

    @Override
    public CopyNews newsFor(Set<EditId> known) throws TaskException {
        working.ask(() -> {
            changes.flush();
            changes.flushJournal();
            return true;
        });
        return super.newsFor(known);
    }

    @Override
    public void keep(TranscriptText text) throws TaskException {
        working.ask(() -> tables().texts().put(text));
    }

    @Override
    public void keep(Source source) throws TaskException {
        working.ask(() -> tables().sources().put(source));
    }

    @Override
    public void keepErased(Sha256 source) throws TaskException {
        working.ask(() -> {
            tables().sources().putErased(source, entry.number());
            return true;
        });
    }

    @Override
    public void put(MergedRecord record) throws TaskException {
        working.ask(() -> {
            RecordTable table = RecordTable.of(record.key().kind());
            Map<String, String> from = new HashMap<>();
            record.authors().forEach((field, author) -> from.put(field, author.toString()));
            record.settled().forEach(field -> from.put(field, entry.edit().id().toString()));
            Optional<Object[]> row = record.values().isPresent()
                    ? Optional.of(new RecordFields(tables())
                            .write(table, record.values().get()))
                    : Optional.empty();
            changes.merge(table, record.key().id(), row, from);
            return true;
        });
    }

    @Override
    public void join(EditId head, List<ForeignEdit> edits) throws TaskException {
        working.ask(() -> {
            changes.flush();
            changes.begin();
            new Lineage(tables()).tell(edits, entry.edit().id());
            new Lineage(tables()).join(entry.number(), head);
            return true;
        });
    }
}
