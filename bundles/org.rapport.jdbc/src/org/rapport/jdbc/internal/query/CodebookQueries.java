// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.CodeRows;
import org.rapport.jdbc.internal.record.CodebookRows;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;

/**
 * What can be asked about the codebook.
 *
 * @param tables the study
 */
public record CodebookQueries(Tables tables) {

    public Optional<Codebook> codebook() throws SQLException {
        String sql = "SELECT " + RecordTable.CODEBOOK.select("b") + " FROM codebook b";
        Optional<Object[]> row = tables.database().first(sql, found -> RecordTable.CODEBOOK.values(found, 1));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        String codes = "SELECT c.id, " + RecordTable.CODE.select("c") + " FROM code c ORDER BY c.place, c.id";
        List<Code> inOrder = parentsFirst(tables.database().list(codes, CodebookQueries::code));
        return Optional.of(Decoding.value(() -> CodebookRows.read(row.get(), inOrder)));
    }

    /** In order, but after their parents: where copies moved codes apart, the places may say otherwise. */
    private static List<Code> parentsFirst(List<Code> codes) {
        Set<CodeId> there = new HashSet<>();
        Map<CodeId, List<Code>> waiting = new HashMap<>();
        List<Code> sorted = new ArrayList<>();
        for (Code code : codes) {
            Deque<Code> due = new ArrayDeque<>(List.of(code));
            while (!due.isEmpty()) {
                Code next = due.pop();
                Optional<CodeId> missing = next.parent().filter(parent -> !there.contains(parent));
                if (missing.isPresent()) {
                    waiting.computeIfAbsent(missing.get(), any -> new ArrayList<>())
                            .add(next);
                } else {
                    there.add(next.id());
                    sorted.add(next);
                    List<Code> below = waiting.containsKey(next.id()) ? waiting.remove(next.id()) : List.of();
                    for (int i = below.size() - 1; i >= 0; i--) {
                        due.push(below.get(i));
                    }
                }
            }
        }
        waiting.values().forEach(sorted::addAll);
        return sorted;
    }

    private static Code code(ResultSet row) throws SQLException {
        String id = row.getString(1);
        Object[] values = RecordTable.CODE.values(row, 2);
        return Decoding.value(() -> CodeRows.read(id, values));
    }

    /** Which codes there are, and whether passages may carry them, in order. */
    public Map<CodeId, Boolean> codable() throws SQLException {
        Map<CodeId, Boolean> codable = new LinkedHashMap<>();
        tables.database().list("SELECT id, codable FROM code ORDER BY place, id", row -> {
            codable.put(codeId(row.getString(1)), row.getInt(2) == 1);
            return true;
        });
        return codable;
    }

    /** The number by which each code is ordered, in order. */
    public Map<CodeId, Long> places() throws SQLException {
        Map<CodeId, Long> places = new LinkedHashMap<>();
        tables.database().list("SELECT id, place FROM code ORDER BY place, id", row -> {
            places.put(codeId(row.getString(1)), row.getLong(2));
            return true;
        });
        return places;
    }

    private static CodeId codeId(String id) throws SQLException {
        return Decoding.value(() -> new CodeId(id));
    }
}
