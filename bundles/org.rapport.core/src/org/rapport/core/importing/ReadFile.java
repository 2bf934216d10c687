// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.api.source.Source;
import org.rapport.api.task.Problem;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;

/** A file that was read well, before it is in the study. */
record ReadFile(
        String file,
        String format,
        Source source,
        Transcript transcript,
        List<Speaker> speakers,
        List<Problem> problems) {

    FileReport report() {
        Set<String> known = speakers.stream()
                .filter(speaker -> speaker.role().isPresent())
                .map(Speaker::name)
                .collect(Collectors.toSet());
        long withRole = transcript.turns().stream()
                .filter(turn -> turn.speaker().filter(known::contains).isPresent())
                .count();
        return new FileReport(
                file,
                FileReport.Outcome.IMPORTED,
                format,
                Optional.of(transcript.id()),
                transcript.turns().size(),
                transcript.turns().size() - (int) withRole,
                speakers,
                problems);
    }
}
