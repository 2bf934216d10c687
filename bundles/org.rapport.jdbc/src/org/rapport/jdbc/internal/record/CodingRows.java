// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Origin;
import org.rapport.model.coding.Passage;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;

/** A coding as a row. */
public final class CodingRows {

    private static final String NO_FACETS = "{}";

    private CodingRows() {}

    /** The values of the row; {@code text} is the number of the transcript's text. */
    public static Object[] write(Coding coding, long text, Offsets offsets) {
        Span span = offsets.toCodePoints(coding.passage().span());
        return new Object[] {
            coding.passage().transcript().toString(),
            text,
            (long) span.start(),
            (long) span.end(),
            coding.code().value(),
            coding.coder().name(),
            coding.origin().name(),
            coding.reviewed() ? 1L : 0L,
            facets(coding.facets()),
            coding.weight().isPresent() ? (Object) (long) coding.weight().getAsInt() : null,
            EvidenceJson.write(coding.evidence(), offsets),
            Times.write(coding.created()),
            coding.memo()
        };
    }

    private static String facets(Map<FacetId, String> facets) {
        if (facets.isEmpty()) {
            return NO_FACETS;
        }
        Map<String, String> json = new LinkedHashMap<>();
        facets.forEach((facet, value) -> json.put(facet.value(), value));
        return Json.write(json);
    }

    public static Coding read(String id, Object[] row, Offsets offsets) {
        return new Coding(
                CodingId.of(id),
                new Passage(
                        TranscriptId.of((String) row[0]),
                        offsets.toUtf16(Math.toIntExact((Long) row[2]), Math.toIntExact((Long) row[3]))),
                new CodeId((String) row[4]),
                new Coder((String) row[5]),
                Origin.valueOf((String) row[6]),
                (Long) row[7] == 1,
                facets((String) row[8]),
                row[9] == null ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact((Long) row[9])),
                EvidenceJson.read((String) row[10], offsets),
                Times.read((String) row[11]),
                (String) row[12]);
    }

    private static Map<FacetId, String> facets(String text) {
        if (text.equals(NO_FACETS)) {
            return Map.of();
        }
        Map<FacetId, String> facets = new LinkedHashMap<>();
        ((Map<?, ?>) Json.read(text))
                .forEach((facet, value) -> facets.put(new FacetId((String) facet), (String) value));
        return facets;
    }

    /** The number of the text in a row of a coding. */
    public static long text(Object[] row) {
        return (Long) row[1];
    }
}
