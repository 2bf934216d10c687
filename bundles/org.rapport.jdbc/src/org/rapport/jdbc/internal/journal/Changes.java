// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.api.store.CopyChange;
import org.rapport.api.store.RecordValues;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.Records;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordKey;

/** Tells what edits of this copy did to records, and which edit said so last. */
public final class Changes {

    private final Tables tables;
    private final RecordFields fields;
    private final Map<RecordTable, Map<String, Changed>> changed = new HashMap<>();

    public Changes(Tables tables) {
        this.tables = tables;
        this.fields = new RecordFields(tables);
        for (RecordTable table : RecordTable.values()) {
            changed.put(table, new LinkedHashMap<>());
        }
    }

    /** What these edits of this copy did, told in order. */
    public Map<RecordKey, CopyChange> of(List<EditEntry> edits) throws SQLException {
        for (EditEntry edit : edits) {
            if (edit.edit().kind() != Edit.Kind.ERASE) {
                collect(step(edit));
            }
        }
        Map<RecordKey, CopyChange> changes = new LinkedHashMap<>();
        for (RecordTable table : RecordTable.inOrder()) {
            List<String> ids = new ArrayList<>(changed.get(table).keySet());
            for (int from = 0; from < ids.size(); from += Records.BATCH) {
                tell(table, ids.subList(from, Math.min(ids.size(), from + Records.BATCH)), changes);
            }
        }
        return changes;
    }

    private void tell(RecordTable table, List<String> ids, Map<RecordKey, CopyChange> into) throws SQLException {
        Map<String, RecordState> now = tables.records().read(table, ids);
        for (String id : ids) {
            RecordKey key = new RecordKey(table.kind(), id);
            Changed record = changed.get(table).get(id);
            into.put(
                    key,
                    new CopyChange(
                            key, fields.read(table, record.base()), fields.read(table, now.get(id)), record.authors()));
        }
    }

    private Step step(EditEntry entry) throws SQLException {
        Edit edit = entry.edit();
        long source = edit.target().isPresent()
                ? tables.edits().number(edit.target().get().toString())
                : entry.number();
        return new Step(source, edit.kind() == Edit.Kind.UNDO, edit.id());
    }

    private void collect(Step step) throws SQLException {
        ImageReader reader = new ImageReader(tables, step.source());
        for (int chunk : step.ordered(reader.chunks())) {
            for (Image image : step.ordered(reader.read(chunk))) {
                collect(image, step);
            }
        }
    }

    private void collect(Image image, Step step) throws SQLException {
        RecordState before = step.undo() ? image.after() : image.before();
        RecordState after = step.undo() ? image.before() : image.after();
        Changed record =
                changed.get(image.table()).computeIfAbsent(image.id(), any -> new Changed(before, new HashMap<>()));
        if (before.isPresent() != after.isPresent()) {
            record.authors().clear();
            record.authors().put(CopyChange.WHOLE, step.author(image, CopyChange.WHOLE));
        }
        if (before.isPresent() && after.isPresent()) {
            differing(fields.read(image.table(), before.values()), fields.read(image.table(), after.values()))
                    .forEach(field -> record.authors().put(field, step.author(image, field)));
        }
        settled(image, step, record.authors());
    }

    /** What a merge settled counts as said even where it left things as they were. */
    private static void settled(Image image, Step step, Map<String, EditId> authors) {
        if (image.from().containsKey(CopyChange.WHOLE)) {
            authors.clear();
        }
        image.from().keySet().forEach(field -> authors.put(field, step.author(image, field)));
    }

    private static Set<String> differing(RecordValues some, RecordValues others) {
        Set<String> names = new HashSet<>(some.fields().keySet());
        names.addAll(others.fields().keySet());
        names.removeIf(name -> some.get(name).equals(others.get(name)));
        return names;
    }

    private record Changed(RecordState base, Map<String, EditId> authors) {}

    /**
     * Something done. A merge, also made again, tells whom it followed.
     *
     * @param source the number of the edit whose images tell it
     * @param undo whether they are read the other way
     * @param edit the edit that did it
     */
    private record Step(long source, boolean undo, EditId edit) {

        EditId author(Image image, String field) {
            String said = image.from().getOrDefault(field, image.from().get(CopyChange.WHOLE));
            return !undo && said != null ? EditId.of(said) : edit;
        }

        <T> List<T> ordered(List<T> list) {
            List<T> ordered = new ArrayList<>(list);
            if (undo) {
                Collections.reverse(ordered);
            }
            return ordered;
        }
    }
}
