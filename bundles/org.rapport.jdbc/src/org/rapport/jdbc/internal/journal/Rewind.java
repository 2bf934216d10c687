// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.model.study.Edit;

/**
 * Tells how records stood at an earlier edit, from the images of the edits after it. An undo is read from the images of
 * its target, the other way; a redo, once more. In memory are one chunk of images, and the records that are asked for
 * and were touched since.
 *
 * @param tables the study
 */
public record Rewind(Tables tables) {

    /**
     * The records of these kinds that were touched after the edit, as they stood when it was made; by kind, then id.
     * Records that are not told of stand as they do now. The edit 0 is the beginning.
     *
     * @throws SQLException that says "corrupt" if the images were erased from there on
     */
    public Map<RecordTable, Map<String, RecordState>> to(long edit, Set<RecordTable> kinds) throws SQLException {
        if (edit < tables.edits().kept()) {
            throw Decoding.corrupt(new IllegalArgumentException("erased"));
        }
        return before(tables.edits().own(edit, kinds), kinds);
    }

    /**
     * The records of these kinds that any of these edits of this copy touched, as they stood before the first of them;
     * by kind, then id. The edits come in the order in which they were made.
     */
    public Map<RecordTable, Map<String, RecordState>> before(Collection<EditEntry> edits, Set<RecordTable> kinds)
            throws SQLException {
        Map<RecordTable, Map<String, RecordState>> earlier = new EnumMap<>(RecordTable.class);
        kinds.forEach(kind -> earlier.put(kind, new HashMap<>()));
        for (EditEntry edit : edits) {
            collect(edit, earlier);
        }
        return earlier;
    }

    /** All records of a kind as they stood when the edit was made, removed ones among them; by id. */
    public Map<String, RecordState> all(long edit, RecordTable kind) throws SQLException {
        Map<String, RecordState> all = new HashMap<>();
        tables.records().forEach(kind, all::put);
        all.putAll(to(edit, EnumSet.of(kind)).get(kind));
        all.values().removeIf(state -> state.edit() == 0);
        return all;
    }

    /** What the edit found is how the first image tells it; what an undo found, how its target's last image does. */
    private void collect(EditEntry edit, Map<RecordTable, Map<String, RecordState>> earlier) throws SQLException {
        boolean undo = edit.edit().kind() == Edit.Kind.UNDO;
        ImageReader reader = new ImageReader(tables, tables.edits().source(edit));
        for (int chunk : ordered(reader.chunks(), undo)) {
            for (Image image : ordered(reader.read(chunk, earlier.keySet()), undo)) {
                earlier.get(image.table()).putIfAbsent(image.id(), undo ? image.after() : image.before());
            }
        }
    }

    private static <T> List<T> ordered(List<T> list, boolean backwards) {
        List<T> ordered = new ArrayList<>(list);
        if (backwards) {
            Collections.reverse(ordered);
        }
        return ordered;
    }
}
