// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.Offsets;
import org.rapport.model.text.Blackout;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Span;

/** Makes words of texts unreadable. A text keeps its number and its length, and gets another digest. */
final class TextErasure {

    private final Tables before;
    private final Plan plan;
    private final List<ErasureRow> rows = new ArrayList<>();
    private final Map<Long, String> hashes = new HashMap<>();
    private int texts;

    TextErasure(Tables before, Plan plan) {
        this.before = before;
        this.plan = plan;
    }

    void run() throws SQLException {
        for (Map.Entry<Long, List<Span>> entry : new TreeMap<>(plan.blanked()).entrySet()) {
            rewrite(entry.getKey(), entry.getValue());
        }
    }

    private void rewrite(long number, List<Span> spans) throws SQLException {
        String content = before.texts().text(number).value();
        String now = Blackout.of(content, spans);
        if (now.equals(content)) {
            return;
        }
        String hash = Sha256.of(now).hex();
        record(number, spans, hash);
        Optional<Long> same =
                before.database().first("SELECT number FROM text WHERE hash = ?", row -> row.getLong(1), hash);
        if (same.isPresent()) {
            plan.texts().put(number, same.get());
        } else {
            before.database().update("UPDATE text SET hash = ?, content = ? WHERE number = ?", hash, now, number);
        }
        texts++;
    }

    private void record(long number, List<Span> spans, String hash) throws SQLException {
        String old = before.texts().hash(number);
        rows.add(ErasureRow.ofHash(ErasureRow.Kind.OLD_TEXT, old, null));
        rows.add(ErasureRow.ofHash(ErasureRow.Kind.TEXT, null, hash));
        hashes.put(number, hash);
        Offsets offsets = before.texts().offsets(number);
        List<Span> turns = plan.turns().getOrDefault(number, List.of());
        turns.forEach(turn -> rows.add(ErasureRow.ofWords(ErasureRow.Kind.TURN, hash, turn)));
        for (Span span : spans) {
            Span words = offsets.toCodePoints(span);
            if (turns.stream().noneMatch(turn -> turn.contains(words))) {
                rows.add(ErasureRow.ofWords(ErasureRow.Kind.PASSAGE, hash, words));
            }
        }
    }

    /** The digest of a text as it is now. */
    String hash(long number) throws SQLException {
        String now = hashes.get(number);
        return now == null ? before.texts().hash(number) : now;
    }

    /** How many texts lost words. */
    int texts() {
        return texts;
    }

    /** What to remember of it. */
    List<ErasureRow> rows() {
        return rows;
    }
}
