// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.importing;

import java.util.Objects;
import java.util.Optional;
import org.rapport.model.text.Transcript;

/**
 * A transcript as an importer read it.
 *
 * @param transcript the transcript
 * @param encoding the encoding of the file; empty for formats that say it themselves, such as Word documents
 */
public record ReadTranscript(Transcript transcript, Optional<TextEncoding> encoding) {

    public ReadTranscript {
        Objects.requireNonNull(transcript);
        Objects.requireNonNull(encoding);
    }

    /** A transcript of a format that says its encoding itself. */
    public static ReadTranscript of(Transcript transcript) {
        return new ReadTranscript(transcript, Optional.empty());
    }
}
