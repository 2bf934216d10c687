// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapport.api.store.ErasureReport;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.RecordWords;
import org.rapport.model.text.Span;
import org.rapport.model.text.WordFinder;

/** Where else the words stand, in the study as it is: looked up before anything goes. */
final class Elsewhere {

    private static final Map<RecordTable, String> PLACES = Map.ofEntries(
            Map.entry(RecordTable.CODEBOOK, "codebook"),
            Map.entry(RecordTable.CODE, "code"),
            Map.entry(RecordTable.ATTRIBUTE, "attribute"),
            Map.entry(RecordTable.CASE, "case"),
            Map.entry(RecordTable.CASE_VALUE, "value of a case"),
            Map.entry(RecordTable.TRANSCRIPT, "title or file of a transcript"),
            Map.entry(RecordTable.SUGGESTION, "reason of a suggestion"),
            Map.entry(RecordTable.DECISION, "reason of a suggestion"),
            Map.entry(RecordTable.CODING, "memo or facet of a coding"),
            Map.entry(RecordTable.MEMO, "memo"),
            Map.entry(RecordTable.CODER, "note on a coder"));

    private final Tables tables;
    private final Plan plan;
    private final WordFinder finder;
    private final Map<List<String>, Integer> kept = new TreeMap<>(
            Comparator.comparing((List<String> key) -> key.get(0)).thenComparing(key -> key.get(1)));

    Elsewhere(Tables tables, Plan plan) {
        this.tables = tables;
        this.plan = plan;
        this.finder = plan.finder();
    }

    List<ErasureReport.Elsewhere> find() throws SQLException {
        List<ErasureReport.Elsewhere> found = new ArrayList<>();
        if (plan.names().isEmpty()) {
            return found;
        }
        records();
        texts();
        labels();
        names();
        kept.forEach((key, times) -> found.add(new ErasureReport.Elsewhere(
                key.get(0), key.get(1), times, plan.everywhere() && !key.get(0).equals("name of a coder")
                && !key.get(0).equals("id of a code"))));
        return found;
    }

    private void records() throws SQLException {
        Redaction redaction = new Redaction(plan);
        for (RecordTable table : RecordTable.inOrder()) {
            tables.records().forEach(table, (id, state) -> {
                if (state.isPresent() && !redaction.isGone(table, id)) {
                    RecordWords.change(table, state.values(), text -> {
                        add(PLACES.getOrDefault(table, "record"), name(table, state.values()), finder.find(text).size());
                        return text;
                    });
                }
            });
        }
    }

    /** A title or label by which people know the record; empty where there is none. */
    private static String name(RecordTable table, Object[] values) {
        String column =
                switch (table) {
                    case CODE -> "label";
                    case MEMO, TRANSCRIPT, CODEBOOK -> "title";
                    case CASE, ATTRIBUTE -> "name";
                    default -> "";
                };
        return column.isEmpty() ? "" : String.valueOf(values[table.index(column)]);
    }

    private void add(String place, String name, int times) {
        if (times > 0) {
            kept.merge(List.of(place, name), times, Integer::sum);
        }
    }

    /** Words in texts that the order does not name by itself. */
    private void texts() throws SQLException {
        String sql = "SELECT t.id, t.title, t.text FROM transcript t ORDER BY t.title, t.id";
        record Row(String id, String title, long text) {}
        for (Row row : tables.database().list(sql, r -> new Row(r.getString(1), r.getString(2), r.getLong(3)))) {
            if (!plan.transcripts().contains(row.id())) {
                String content = tables.texts().text(row.text()).value();
                List<Span> named = plan.everywhere() ? List.of() : plan.blanked().getOrDefault(row.text(), List.of());
                long times = finder.find(content).stream()
                        .filter(span -> named.stream().noneMatch(gone -> gone.contains(span)))
                        .count();
                add("text of a transcript", row.title(), Math.toIntExact(times));
            }
        }
    }

    private void labels() throws SQLException {
        String sql = "SELECT transcript, name FROM speaker ORDER BY transcript, name";
        for (String[] speaker : tables.database().list(sql, row -> new String[] {row.getString(1), row.getString(2)})) {
            if (!plan.transcripts().contains(speaker[0]) && finder.isIn(speaker[1])) {
                add("label of a speaker", speaker[1], 1);
            }
        }
    }

    /** Names that cannot lose words: others refer to them. */
    private void names() throws SQLException {
        tables.database()
                .list("SELECT DISTINCT coder FROM edit", row -> row.getString(1))
                .forEach(coder -> add("name of a coder", coder, finder.find(coder).size()));
        tables.database()
                .list("SELECT id FROM code", row -> row.getString(1))
                .forEach(code -> add("id of a code", code, finder.find(code).size()));
    }
}
