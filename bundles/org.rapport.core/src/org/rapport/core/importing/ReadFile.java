// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.api.importing.TextEncoding;
import org.rapport.api.source.Source;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.core.people.Casting.Cast;
import org.rapport.core.people.WordCount;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/** A file that was read well, before it is in the study. */
record ReadFile(
        String file,
        String format,
        Optional<TextEncoding> encoding,
        Source source,
        Cast cast,
        int words,
        List<Problem> problems) {

    static ReadFile of(
            Source source, String format, Optional<TextEncoding> encoding, Cast cast, List<Problem> problems) {
        int words = WordCount.of(cast.transcript().text().value());
        return new ReadFile(source.name(), format, encoding, source, cast, words, problems);
    }

    Transcript transcript() {
        return cast.transcript();
    }

    /** With one more problem. */
    ReadFile with(Problem problem) {
        List<Problem> all = Stream.concat(problems.stream(), Stream.of(problem)).toList();
        return new ReadFile(file, format, encoding, source, cast, words, all);
    }

    /** The report on a file that is imported, or only looked at and then makes no transcript. */
    FileReport report(FileReport.Outcome outcome, Optional<TranscriptId> transcript, List<Speaker> speakers) {
        return new FileReport(
                file,
                outcome,
                format,
                encoding,
                transcript,
                transcript().turns().size(),
                cast.turnsWithoutRole(),
                words,
                speakers,
                cast.voices(),
                problems);
    }

    /** The report on a file whose text is known, with the sentence that says from where. */
    FileReport known(Message where) {
        return FileReport.leftOut(
                file, FileReport.Outcome.KNOWN, format, encoding, List.of(Problem.note(where, Location.file(file))));
    }
}
