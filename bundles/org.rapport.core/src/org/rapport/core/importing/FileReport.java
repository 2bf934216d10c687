// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapport.api.task.Problem;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.TranscriptId;

/**
 * What became of one file.
 *
 * @param file the file as the user named it
 * @param outcome what became of it
 * @param format the importer's id; empty if none fits
 * @param transcript the new transcript, if one was made
 * @param turns how many turns it has
 * @param turnsWithoutRole how many of them no rule will code, because their speaker has no role
 * @param speakers its speakers with their roles
 * @param problems what to know about it
 */
public record FileReport(
        String file,
        Outcome outcome,
        String format,
        Optional<TranscriptId> transcript,
        int turns,
        int turnsWithoutRole,
        List<Speaker> speakers,
        List<Problem> problems) {

    public FileReport {
        Objects.requireNonNull(file);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(format);
        Objects.requireNonNull(transcript);
        speakers = List.copyOf(speakers);
        problems = List.copyOf(problems);
    }

    static FileReport leftOut(String file, Outcome outcome, String format, List<Problem> problems) {
        return new FileReport(file, outcome, format, Optional.empty(), 0, 0, List.of(), problems);
    }

    /** What can become of a file. */
    public enum Outcome {
        /** It is a transcript of the study now. */
        IMPORTED,
        /** The study has its text already. */
        KNOWN,
        /** It was left out whole, for the reason that its problems give. */
        REFUSED
    }
}
