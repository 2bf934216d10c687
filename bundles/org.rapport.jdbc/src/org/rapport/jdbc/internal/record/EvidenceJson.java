// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.util.ArrayList;
import java.util.List;
import org.rapport.model.coding.Evidence;
import org.rapport.model.text.Span;

/** Evidence as JSON: {@code [["lemma: trust",12,17]]}, in code points. */
final class EvidenceJson {

    private EvidenceJson() {}

    static String write(List<Evidence> evidence, Offsets offsets) {
        List<List<?>> json = new ArrayList<>(evidence.size());
        for (Evidence item : evidence) {
            Span words = offsets.toCodePoints(item.words());
            json.add(List.of(item.rule(), words.start(), words.end()));
        }
        return Json.write(json);
    }

    static List<Evidence> read(String text, Offsets offsets) {
        List<Evidence> evidence = new ArrayList<>();
        for (Object item : Json.list(text)) {
            List<?> parts = Json.list(item);
            evidence.add(new Evidence((String) parts.get(0), TranscriptRows.span(parts, 1, offsets)));
        }
        return evidence;
    }
}
