// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.source.Source;
import org.rapport.api.store.CopyNews;
import org.rapport.api.store.CopyReader;
import org.rapport.api.store.RecordValues;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Changes;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Lineage;
import org.rapport.jdbc.internal.journal.RecordFields;
import org.rapport.jdbc.internal.journal.Suffix;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordKey;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.TranscriptText;

/** What a merge asks of the study, inside the transaction of a reader or an edit. */
public class StudyCopy implements CopyReader {

    private final Tables tables;
    private final Asking asking;

    public StudyCopy(Tables tables, Asking asking) {
        this.tables = tables;
        this.asking = asking;
    }

    protected final Tables tables() {
        return tables;
    }

    @Override
    public Set<EditId> lineage() throws TaskException {
        return asking.ask(() -> new Lineage(tables).all());
    }

    @Override
    public CopyNews newsFor(Set<EditId> known) throws TaskException {
        return asking.ask(() -> {
            if (tables.database().sight() == Database.Sight.PART) {
                return new PartialCopy(tables).newsFor(known);
            }
            Suffix suffix = Suffix.unknownTo(known, tables);
            return new CopyNews(
                    new Changes(tables).of(suffix.edits()),
                    new Lineage(tables).besides(known, suffix.untold()),
                    tables.edits().head().map(head -> head.edit().id()));
        });
    }

    @Override
    public Optional<RecordValues> record(RecordKey key) throws TaskException {
        RecordTable table = RecordTable.of(key.kind());
        return asking.ask(() -> new RecordFields(tables)
                .read(table, tables.records().read(table, List.of(key.id())).get(key.id())));
    }

    @Override
    public Map<RecordKey, RecordValues> records(RecordKey.Kind kind) throws TaskException {
        return asking.ask(() -> {
            Map<RecordKey, RecordValues> found = new LinkedHashMap<>();
            RecordTable table = RecordTable.of(kind);
            RecordFields fields = new RecordFields(tables);
            tables.records().forEach(table, (id, state) -> fields.read(table, state)
                    .ifPresent(values -> found.put(new RecordKey(kind, id), values)));
            return found;
        });
    }

    @Override
    public boolean isErased(RecordKey key, Optional<RecordValues> values) throws TaskException {
        return asking.ask(() -> new ErasedKeys(tables).contain(key, values));
    }

    @Override
    public Optional<Edit> edit(EditId id) throws TaskException {
        return asking.ask(() -> tables.edits().find(id).map(EditEntry::edit));
    }

    @Override
    public Optional<TranscriptText> text(Sha256 hash) throws TaskException {
        return asking.ask(() -> tables.texts().find(hash));
    }

    @Override
    public Optional<Source> source(Sha256 hash) throws TaskException {
        return asking.ask(() -> tables.sources().find(hash));
    }

    /** Asks the database, in whose transaction this is. */
    @FunctionalInterface
    public interface Asking {

        <T> T ask(Faults.Work<T> question) throws TaskException;
    }
}
