// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Objects;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Passage;
import org.rapport.model.text.TranscriptId;

/** What a memo is about. */
public sealed interface MemoSubject {

    /** The study as a whole. */
    record OfStudy() implements MemoSubject {}

    /** A transcript as a whole. */
    record OfTranscript(TranscriptId transcript) implements MemoSubject {

        public OfTranscript {
            Objects.requireNonNull(transcript);
        }
    }

    /** A passage of a transcript. */
    record OfPassage(Passage passage) implements MemoSubject {

        public OfPassage {
            Objects.requireNonNull(passage);
        }
    }

    /** A code. */
    record OfCode(CodeId code) implements MemoSubject {

        public OfCode {
            Objects.requireNonNull(code);
        }
    }
}
