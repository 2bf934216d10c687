// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.EditId;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;

/**
 * What is to be taken out of a study for good.
 *
 * @param what the transcript, words, person, or part of the history
 * @param everywhere whether the same words also go where they stand elsewhere: in other transcripts, memos, the codebook
 * @param insideWords whether words are also found as part of longer words
 */
public record ErasureOrder(What what, boolean everywhere, boolean insideWords) {

    public ErasureOrder {
        Objects.requireNonNull(what);
    }

    /** One of the four things that can be erased. */
    public sealed interface What permits OfTranscript, OfWords, OfPerson, OfHistory {}

    /** A transcript with all that hangs on it, also one that is in the history only. */
    public record OfTranscript(TranscriptId transcript) implements What {

        public OfTranscript {
            Objects.requireNonNull(transcript);
        }
    }

    /**
     * Words of a transcript. In its earlier texts they go wherever they stand.
     *
     * @param passages where the words stand in its text now, in UTF-16 units; at least one
     */
    public record OfWords(TranscriptId transcript, List<Span> passages) implements What {

        public OfWords {
            Objects.requireNonNull(transcript);
            passages = List.copyOf(passages);
            if (passages.isEmpty()) {
                throw new IllegalArgumentException("no words");
            }
        }
    }

    /**
     * A person: every turn with one of the labels, what was coded and noted within these turns, the labels themselves,
     * and the cases with what is known of them.
     *
     * @param labels speakers' labels, compared exactly
     */
    public record OfPerson(Set<String> labels, Set<CaseId> cases) implements What {

        public OfPerson {
            labels = Set.copyOf(labels);
            cases = Set.copyOf(cases);
        }
    }

    /** What the history tells of how records stood before this edit. */
    public record OfHistory(EditId before) implements What {

        public OfHistory {
            Objects.requireNonNull(before);
        }
    }
}
