// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Objects;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.text.TranscriptId;

/**
 * How often a code was used in a transcript, the reviewed codings apart from those accepted in bulk.
 *
 * @param transcript the transcript
 * @param code the code
 * @param reviewed codings that a person looked at one by one
 * @param unreviewed codings that were accepted in bulk
 */
public record CodingCount(TranscriptId transcript, CodeId code, int reviewed, int unreviewed) {

    public CodingCount {
        Objects.requireNonNull(transcript);
        Objects.requireNonNull(code);
    }
}
