// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Rewind;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.CodeRows;
import org.rapport.jdbc.internal.record.CodebookRows;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.study.CodebookVersion;
import org.rapport.model.study.RecordKey;

/** The codebook as it stood at earlier edits. */
final class CodebookHistory {

    private static final Set<RecordTable> KINDS = EnumSet.of(RecordTable.CODEBOOK, RecordTable.CODE);
    private static final int PLACE = RecordTable.CODE.index("place");

    private final Tables tables;
    private final Map<RecordState, Code> made = new IdentityHashMap<>();

    CodebookHistory(Tables tables) {
        this.tables = tables;
    }

    Optional<Codebook> at(long edit) throws SQLException {
        Rewind rewind = new Rewind(tables);
        Map<RecordTable, Map<String, RecordState>> then = now();
        rewind.to(edit, KINDS).forEach((kind, states) -> then.get(kind).putAll(states));
        return codebook(then);
    }

    /** Latest first. Codes that did not change are shared. */
    List<CodebookVersion> versions() throws SQLException {
        Rewind rewind = new Rewind(tables);
        List<EditEntry> edits =
                new ArrayList<>(tables.edits().own(Math.max(0, tables.edits().kept() - 1), KINDS));
        Collections.reverse(edits);
        Map<RecordTable, Map<String, RecordState>> then = now();
        List<CodebookVersion> versions = new ArrayList<>();
        for (EditEntry edit : edits) {
            versions.add(new CodebookVersion(edit.edit(), codebook(then)));
            rewind.before(List.of(edit), KINDS)
                    .forEach((kind, states) -> then.get(kind).putAll(states));
        }
        return versions;
    }

    private Map<RecordTable, Map<String, RecordState>> now() throws SQLException {
        Map<RecordTable, Map<String, RecordState>> now = new HashMap<>();
        for (RecordTable kind : KINDS) {
            Map<String, RecordState> states = new HashMap<>();
            tables.records().forEach(kind, states::put);
            now.put(kind, states);
        }
        return now;
    }

    private Optional<Codebook> codebook(Map<RecordTable, Map<String, RecordState>> then) throws SQLException {
        RecordState book = then.get(RecordTable.CODEBOOK).getOrDefault(RecordKey.CODEBOOK.id(), RecordState.ABSENT);
        if (!book.isPresent()) {
            return Optional.empty();
        }
        List<Placed> placed = new ArrayList<>();
        for (Map.Entry<String, RecordState> code : then.get(RecordTable.CODE).entrySet()) {
            if (code.getValue().isPresent()) {
                long place = (Long) code.getValue().values()[PLACE];
                placed.add(new Placed(place, code(code.getKey(), code.getValue())));
            }
        }
        List<Code> codes = placed.stream().sorted().map(Placed::code).toList();
        return Optional.of(Decoding.value(() -> CodebookRows.read(book.values(), codes)));
    }

    private Code code(String id, RecordState state) throws SQLException {
        Code known = made.get(state);
        if (known == null) {
            known = Decoding.value(() -> CodeRows.read(id, state.values()));
            made.put(state, known);
        }
        return known;
    }

    /** A code with the number that orders it. */
    private record Placed(long place, Code code) implements Comparable<Placed> {

        @Override
        public int compareTo(Placed other) {
            return place == other.place
                    ? code.id().value().compareTo(other.code.id().value())
                    : Long.compare(place, other.place);
        }
    }
}
