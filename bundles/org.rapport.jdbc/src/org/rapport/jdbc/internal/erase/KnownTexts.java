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
 * places are made unreadable. So nobody need keep a digest of what the text was.
 */
final class KnownTexts {

    private final Map<String, Set<Long>> texts = new HashMap<>();

    KnownTexts(Tables tables, List<ErasureRow> rows) throws SQLException {
        Map<String, List<Span>> places = new HashMap<>();
        for (ErasureRow row : rows) {
            if (row.kind() == ErasureRow.Kind.PASSAGE || row.kind() == ErasureRow.Kind.TURN) {
                places.computeIfAbsent(row.hash(), hash -> new ArrayList<>())
                        .add(new Span(row.start().intValue(), row.end().intValue()));
            } else if (row.hash() != null) {
                places.computeIfAbsent(row.hash(), hash -> new ArrayList<>());
            }
        }
        for (long text : tables.database().list("SELECT number FROM text ORDER BY number", row -> row.getLong(1))) {
            for (Map.Entry<String, List<Span>> entry : places.entrySet()) {
                if (becomes(tables, text, entry.getValue(), entry.getKey())) {
                    texts.computeIfAbsent(entry.getKey(), hash -> new HashSet<>())
                            .add(text);
                }
            }
        }
    }

    private static boolean becomes(Tables tables, long text, List<Span> places, String hash) throws SQLException {
        Offsets offsets = tables.texts().offsets(text);
        if (places.isEmpty() || places.stream().anyMatch(place -> place.end() > offsets.length())) {
            return tables.texts().hash(text).equals(hash);
        }
        List<Span> spans = places.stream()
                .map(place -> offsets.toUtf16(place.start(), place.end()))
                .toList();
        return Sha256.of(Blackout.of(tables.texts().text(text).value(), spans))
                .hex()
                .equals(hash);
    }

    /** The numbers of the texts that become the one of this digest. */
    Set<Long> of(String hash) {
        return texts.getOrDefault(hash, Set.of());
    }
}
