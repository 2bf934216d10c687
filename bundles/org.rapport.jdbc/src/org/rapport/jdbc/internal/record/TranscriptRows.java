// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.util.ArrayList;
import java.util.List;
import org.rapport.model.text.Cue;
import org.rapport.model.text.Mark;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.SourceFile;
import org.rapport.model.text.Span;
import org.rapport.model.text.TimeRange;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;

/** A transcript as a row, without its text. */
public final class TranscriptRows {

    private TranscriptRows() {}

    /** The values of the row; {@code text} and {@code source} are the numbers of its text and its file. */
    public static Object[] write(Transcript transcript, long text, long source) {
        Offsets offsets = Offsets.of(transcript.text());
        List<String> speakers = List.copyOf(transcript.speakers());
        return new Object[] {
            transcript.title(),
            transcript.language(),
            text,
            source,
            transcript.source().name(),
            (long) transcript.turns().size(),
            Words.count(transcript.text().value()),
            Json.write(speakers),
            PackedTurns.pack(transcript.turns(), speakers, offsets),
            marks(transcript.marks(), offsets),
            cues(transcript.cues(), offsets)
        };
    }

    private static String marks(List<Mark> marks, Offsets offsets) {
        List<List<?>> json = new ArrayList<>();
        for (Mark mark : marks) {
            Span span = offsets.toCodePoints(mark.span());
            json.add(List.of(span.start(), span.end(), mark.style().name()));
        }
        return Json.write(json);
    }

    private static String cues(List<Cue> cues, Offsets offsets) {
        StringBuilder json = new StringBuilder("[");
        for (Cue cue : cues) {
            Span span = offsets.toCodePoints(cue.span());
            long start = cue.time().start().toMillis();
            if (cue.time().end().isPresent()) {
                NumberLists.append(
                        json,
                        span.start(),
                        span.end(),
                        start,
                        cue.time().end().get().toMillis());
            } else {
                NumberLists.append(json, span.start(), span.end(), start);
            }
        }
        return json.append(']').toString();
    }

    /** The labels in the column of that name, in the order of their first turns. */
    public static List<String> speakers(String json) {
        return Json.strings(json);
    }

    /** The transcript of its row and its text. */
    public static Transcript read(String id, Object[] row, TranscriptText text, String source) {
        Offsets offsets = Offsets.of(text);
        return new Transcript(
                TranscriptId.of(id),
                (String) row[0],
                (String) row[1],
                text,
                PackedTurns.unpack((String) row[8], (String) row[7], offsets),
                marksOf((String) row[9], offsets),
                cuesOf((String) row[10], offsets),
                new SourceFile((String) row[4], new Sha256(source)));
    }

    private static List<Mark> marksOf(String json, Offsets offsets) {
        List<Mark> marks = new ArrayList<>();
        for (Object item : Json.list(json)) {
            List<?> mark = Json.list(item);
            marks.add(new Mark(span(mark, 0, offsets), Mark.Style.valueOf((String) mark.get(2))));
        }
        return marks;
    }

    private static List<Cue> cuesOf(String json, Offsets offsets) {
        List<Cue> cues = new ArrayList<>();
        NumberLists items = new NumberLists(json);
        while (items.next()) {
            TimeRange time = PackedTurns.time(items.get(2), items.getOr(3, -1)).orElseThrow();
            cues.add(new Cue(offsets.toUtf16(items.getInt(0), items.getInt(1)), time));
        }
        return cues;
    }

    /** The span whose ends stand at {@code from} and after it in a list of numbers. */
    static Span span(List<?> numbers, int from, Offsets offsets) {
        return offsets.toUtf16(
                Math.toIntExact((Long) numbers.get(from)), Math.toIntExact((Long) numbers.get(from + 1)));
    }
}
