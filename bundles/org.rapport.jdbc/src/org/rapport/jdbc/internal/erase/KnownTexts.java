// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.Offsets;
import org.rapport.model.text.Blackout;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Span;

/**
 * Finds in a copy the texts that an erasure elsewhere changed: those which become the text that it left when the same
 * places are made unreadable, and, where other words went from the copy, those that differ from that text in nothing but
 * blocks. So nobody need keep a digest of what the text was.
 */
final class KnownTexts {

    private final Tables tables;
    private final ErasedTexts elsewhere;
    private final Map<Long, Set<String>> transcripts;
    private final Map<String, Set<Long>> texts = new HashMap<>();

    /** {@code elsewhere} are the texts where the erasure was carried out, {@code states} the transcripts of the copy. */
    KnownTexts(Tables tables, List<ErasureRow> rows, ErasedTexts elsewhere, Set<TranscriptState> states)
            throws SQLException {
        this.tables = tables;
        this.elsewhere = elsewhere;
        this.transcripts = ErasedTexts.byText(states);
        Map<String, List<Span>> places = places(rows);
        for (long text : tables.database().list("SELECT number FROM text ORDER BY number", row -> row.getLong(1))) {
            for (Map.Entry<String, List<Span>> entry : places.entrySet()) {
                if (isKnown(text, entry.getValue(), entry.getKey())) {
                    texts.computeIfAbsent(entry.getKey(), hash -> new HashSet<>())
                            .add(text);
                }
            }
        }
    }

    private static Map<String, List<Span>> places(List<ErasureRow> rows) {
        Map<String, List<Span>> places = new HashMap<>();
        for (ErasureRow row : rows) {
            if (row.kind() == ErasureRow.Kind.PASSAGE || row.kind() == ErasureRow.Kind.TURN) {
                places.computeIfAbsent(row.hash(), hash -> new ArrayList<>())
                        .add(new Span(row.start().intValue(), row.end().intValue()));
            } else if (row.kind() == ErasureRow.Kind.LABEL || row.kind() == ErasureRow.Kind.PERSON) {
                places.computeIfAbsent(row.hash(), hash -> new ArrayList<>());
            }
        }
        return places;
    }

    private boolean isKnown(long text, List<Span> places, String hash) throws SQLException {
        Offsets offsets = tables.texts().offsets(text);
        if (places.stream().anyMatch(place -> place.end() > offsets.length())) {
            return false;
        }
        List<Span> spans = places.stream()
                .map(place -> offsets.toUtf16(place.start(), place.end()))
                .toList();
        return becomes(text, spans, hash)
                || elsewhere.isAmong(
                        hash, spans, tables.texts().text(text).value(), transcripts.getOrDefault(text, Set.of()));
    }

    private boolean becomes(long text, List<Span> spans, String hash) throws SQLException {
        return spans.isEmpty()
                ? tables.texts().hash(text).equals(hash)
                : Sha256.of(Blackout.of(tables.texts().text(text).value(), spans))
                        .hex()
                        .equals(hash);
    }

    /** The numbers of the texts that become the one of this digest. */
    Set<Long> of(String hash) {
        return texts.getOrDefault(hash, Set.of());
    }
}
