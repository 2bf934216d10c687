// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.text.Span;
import org.rapport.model.text.TimeRange;
import org.rapport.model.text.TranscriptId;

/**
 * A turn that matches.
 *
 * @param transcript the transcript
 * @param turn the turn's number
 * @param speaker the speaker's label, where there is one
 * @param time when it was said, where known
 * @param span the turn, in UTF-16 offsets of the transcript's text
 * @param words where the matching words stand, in order, in UTF-16 offsets of the transcript's text; a phrase is one;
 *     they do not overlap; empty where only words that must not occur were asked for
 * @param text the turn's words
 */
public record SearchHit(
        TranscriptId transcript,
        int turn,
        Optional<String> speaker,
        Optional<TimeRange> time,
        Span span,
        List<Span> words,
        String text) {

    public SearchHit {
        Objects.requireNonNull(transcript);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(time);
        Objects.requireNonNull(span);
        Objects.requireNonNull(text);
        words = List.copyOf(words);
    }
}
