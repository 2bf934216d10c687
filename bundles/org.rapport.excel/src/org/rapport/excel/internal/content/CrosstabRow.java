// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.util.Map;
import java.util.Optional;
import org.rapport.model.codebook.Colour;
import org.rapport.model.text.TranscriptId;

/**
 * One row of codes by transcripts.
 *
 * @param label what it is called
 * @param kind code, category or total
 * @param depth how deep it stands in the tree: 0 at the top
 * @param id the code's identity; empty for the total
 * @param colour the code's colour
 * @param counts the codings by transcript
 */
record CrosstabRow(
        String label, String kind, int depth, String id, Optional<Colour> colour, Map<TranscriptId, Count> counts) {

    static CrosstabRow of(CodeView code, Counts counts) {
        String kind = code.isCategory() ? "category" : "code";
        return new CrosstabRow(code.label(), kind, code.depth(), code.id().value(), code.colour(), counts.of(code));
    }

    static CrosstabRow total(Counts counts) {
        return new CrosstabRow("All codes", "total", 0, "", Optional.empty(), counts.byTranscript());
    }

    boolean isSum() {
        return !kind.equals("code");
    }

    Count total() {
        return Counts.sum(counts);
    }

    Count in(TranscriptId transcript) {
        return counts.getOrDefault(transcript, Count.NONE);
    }
}
