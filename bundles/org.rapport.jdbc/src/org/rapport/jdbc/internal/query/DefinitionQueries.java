// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Image;
import org.rapport.jdbc.internal.journal.ImageReader;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.CodeRows;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.CodingId;
import org.rapport.model.study.DefinitionChange;

/**
 * Finds when a code got its meaning, and the codings that are older. The edits in effect are those that the records carry:
 * from the last one its image leads to the one before.
 *
 * @param tables the study
 */
record DefinitionQueries(Tables tables) {

    private static final int TEXT = RecordTable.CODING.index("text");
    private static final int CODE = RecordTable.CODING.index("code");

    Optional<DefinitionChange> change(CodeId code) throws SQLException {
        RecordState state =
                tables.records().read(RecordTable.CODE, List.of(code.value())).get(code.value());
        while (state.isPresent()) {
            RecordState before = before(code.value(), state.edit());
            if (before.isPresent()) {
                Code was = code(code, before);
                Code is = code(code, state);
                if (!was.meansTheSameAs(is)) {
                    return Optional.of(change(state.edit(), was, is));
                }
            }
            state = before;
        }
        return Optional.empty();
    }

    private RecordState before(String code, long edit) throws SQLException {
        Image image = images(RecordTable.CODE, edit, Set.of(code)).get(code);
        return image == null ? RecordState.ABSENT : image.before();
    }

    private DefinitionChange change(long edit, Code was, Code is) throws SQLException {
        EditEntry by = tables.edits().get(edit);
        long since = tables.edits().lastAbout(edit).map(EditEntry::number).orElse(edit);
        Set<CodingId> older = new HashSet<>();
        for (String id : older(is.id(), since)) {
            older.add(Decoding.value(() -> CodingId.of(id)));
        }
        return new DefinitionChange(by.edit(), was, is, older);
    }

    private static Code code(CodeId id, RecordState state) throws SQLException {
        return Decoding.value(() -> CodeRows.read(id.value(), state.values()));
    }

    private Set<String> older(CodeId code, long since) throws SQLException {
        Set<String> older = new HashSet<>();
        Map<Long, Set<String>> marks = new TreeMap<>();
        tables.database()
                .list(
                        "SELECT id, edit FROM coding WHERE code = ?",
                        row -> marks.computeIfAbsent(row.getLong(2), edit -> new HashSet<>())
                                .add(row.getString(1)),
                        code.value());
        while (!marks.isEmpty()) {
            long edit = marks.keySet().iterator().next();
            Set<String> ids = marks.remove(edit);
            if (edit < since) {
                older.addAll(ids);
            } else if (touchesTranscripts(edit)) {
                images(RecordTable.CODING, edit, ids).values().stream()
                        .filter(DefinitionQueries::onlyMoved)
                        .forEach(image -> marks.computeIfAbsent(image.before().edit(), by -> new HashSet<>())
                                .add(image.id()));
            }
        }
        return older;
    }

    private boolean touchesTranscripts(long edit) throws SQLException {
        String sql = "SELECT 1 FROM edit_touch WHERE edit = ? AND kind = 'TRANSCRIPT' LIMIT 1";
        return tables.database().first(sql, row -> true, edit).orElse(false);
    }

    /** Whether an edit only took a coding along to a corrected text. */
    private static boolean onlyMoved(Image image) {
        return image.before().isPresent()
                && image.after().isPresent()
                && !image.before().values()[TEXT].equals(image.after().values()[TEXT])
                && image.before().values()[CODE].equals(image.after().values()[CODE]);
    }

    /** What an edit did to these records on the whole, those of them that it touched. */
    private Map<String, Image> images(RecordTable kind, long edit, Set<String> ids) throws SQLException {
        Map<String, Image> images = new HashMap<>();
        ImageReader reader = new ImageReader(tables, edit);
        for (int chunk : reader.chunks()) {
            for (Image image : reader.read(chunk, EnumSet.of(kind))) {
                if (ids.contains(image.id())) {
                    images.merge(
                            image.id(),
                            image,
                            (first, last) -> new Image(kind, image.id(), first.before(), last.after()));
                }
            }
        }
        return images;
    }
}
