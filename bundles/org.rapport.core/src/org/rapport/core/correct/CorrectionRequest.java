// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.text.TranscriptId;

/**
 * What to correct.
 *
 * @param transcript the transcript
 * @param file the corrected file, in any format that can be imported
 * @param charset the encoding of a text file; empty to detect it
 */
public record CorrectionRequest(TranscriptId transcript, Path file, Optional<Charset> charset) {

    public CorrectionRequest {
        Objects.requireNonNull(transcript);
        Objects.requireNonNull(file);
        Objects.requireNonNull(charset);
    }
}
