// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapport.api.importing.TextEncoding;
import org.rapport.api.task.Problem;
import org.rapport.core.people.Voice;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.TranscriptId;

/**
 * What became of one file.
 *
 * @param file the file as the user named it
 * @param outcome what became of it
 * @param format the importer's id; empty if none fits
 * @param encoding the encoding it was read in; empty if it was not read, or its format says it itself
 * @param transcript the new transcript, if one was made
 * @param turns how many turns it has; 0 for a file that brings nothing, and so in what follows
 * @param turnsWithoutRole how many of them no rule will code, because their speaker has no role
 * @param words how many words it has
 * @param speakers its speakers with their roles and cases
 * @param voices the same, as they were found in the file
 * @param problems what to know about it
 */
public record FileReport(
        String file,
        Outcome outcome,
        String format,
        Optional<TextEncoding> encoding,
        Optional<TranscriptId> transcript,
        int turns,
        int turnsWithoutRole,
        int words,
        List<Speaker> speakers,
        List<Voice> voices,
        List<Problem> problems) {

    public FileReport {
        Objects.requireNonNull(file);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(format);
        Objects.requireNonNull(encoding);
        Objects.requireNonNull(transcript);
        speakers = List.copyOf(speakers);
        voices = List.copyOf(voices);
        problems = List.copyOf(problems);
    }

    static FileReport refused(String file, String format, List<Problem> problems) {
        return leftOut(file, Outcome.REFUSED, format, Optional.empty(), problems);
    }

    static FileReport leftOut(
            String file, Outcome outcome, String format, Optional<TextEncoding> encoding, List<Problem> problems) {
        return new FileReport(
                file, outcome, format, encoding, Optional.empty(), 0, 0, 0, List.of(), List.of(), problems);
    }

    /** What can become of a file. */
    public enum Outcome {
        /** It is a transcript of the study now. */
        IMPORTED,
        /** It can be imported; it was only looked at. */
        READABLE,
        /** The study has its text already. */
        KNOWN,
        /** It was left out whole, for the reason that its problems give. */
        REFUSED
    }
}
