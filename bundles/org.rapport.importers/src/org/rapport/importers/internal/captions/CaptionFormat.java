// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.captions;

import java.util.List;
import java.util.Optional;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.Joining;
import org.rapport.importers.internal.turns.TurnStructure;

/** The formats of captions that are read. */
public enum CaptionFormat {
    /** Web Video Text Tracks (W3C Candidate Recommendation 2019), also as Zoom, Teams and others write them. */
    WEB_VTT("WebVTT captions (.vtt)"),
    /** SubRip: numbered, with a comma before the milliseconds. */
    SUB_RIP("SubRip captions (.srt)");

    private final String description;

    CaptionFormat(String description) {
        this.description = description;
    }

    /** The name and ending, for messages. */
    public String description() {
        return description;
    }

    /** The format of a text whose first line that is not blank shows that it holds captions. */
    public static Optional<CaptionFormat> of(List<String> lines) {
        int first = 0;
        while (first < lines.size() && Blanks.onlyBlanks(lines.get(first), 0)) {
            first++;
        }
        if (first == lines.size()) {
            return Optional.empty();
        } else if (first == 0 && lines.get(0).startsWith("WEBVTT")) {
            return Optional.of(WEB_VTT);
        }
        String line = Blanks.strip(lines.get(first));
        boolean number = line.length() < 7 && line.chars().allMatch(c -> c >= '0' && c <= '9');
        int time = number && first + 1 < lines.size() ? first + 1 : first;
        return TimeLine.read(lines.get(time)).map(found -> SUB_RIP);
    }

    /**
     * Reads the transcript from the lines of a file.
     *
     * @throws TaskException if there are no captions or no words in them, or the task was cancelled
     */
    public Imported<ReadTranscript> read(
            Source source, List<String> lines, ImportOptions options, Findings findings, Progress progress)
            throws TaskException {
        boolean web = this == WEB_VTT;
        List<Caption> captions = new CaptionReader(lines, web, findings).read();
        if (captions.isEmpty()) {
            throw findings.refusal(ImportMessage.NO_CAPTIONS, description);
        }
        return TurnStructure.read(
                source, CaptionPieces.of(captions, web), Joining.CAPTIONS, options, findings, progress);
    }
}
