// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.rapport.api.importing.ImportOptions;
import org.rapport.core.people.SpeakerMappings;
import org.rapport.model.text.TranscriptId;

/**
 * What to correct.
 *
 * @param transcript the transcript
 * @param file the corrected file, in any format that can be imported
 * @param options how to read it; the language is that of the transcript, whatever they say
 * @param people what was said of the speakers
 */
public record CorrectionRequest(TranscriptId transcript, Path file, ImportOptions options, SpeakerMappings people) {

    public CorrectionRequest {
        Objects.requireNonNull(transcript);
        Objects.requireNonNull(file);
        Objects.requireNonNull(options);
        Objects.requireNonNull(people);
    }

    /** With nothing said of speakers, and only the encoding of a text file; empty to detect it. */
    public CorrectionRequest(TranscriptId transcript, Path file, Optional<Charset> charset) {
        this(transcript, file, ImportOptions.DEFAULT.withCharset(charset), SpeakerMappings.NONE);
    }
}
