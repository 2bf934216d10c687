// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.coding;

import java.util.Comparator;
import java.util.Objects;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;

/**
 * A stretch of one transcript's text; other tools call it segment or quotation.
 *
 * @param transcript the transcript
 * @param span UTF-16 offsets into its text
 */
public record Passage(TranscriptId transcript, Span span) implements Comparable<Passage> {

    private static final Comparator<Passage> ORDER = Comparator.comparing(
                    (Passage passage) -> passage.transcript.value())
            .thenComparing(Passage::span);

    public Passage {
        Objects.requireNonNull(transcript);
        Objects.requireNonNull(span);
    }

    @Override
    public int compareTo(Passage other) {
        return ORDER.compare(this, other);
    }
}
