// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapport.jdbc.internal.record.PackedTurns;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.TranscriptRows;
import org.rapport.model.text.Span;

/**
 * How a transcript stands or once stood.
 *
 * @param id which
 * @param title its title
 * @param sourceName the name of its file
 * @param text the number of its text
 * @param source the number of its file
 * @param speakers the column of that name
 * @param turns the column of that name
 */
record TranscriptState(
        String id, String title, String sourceName, long text, long source, String speakers, String turns) {

    private static final RecordTable TABLE = RecordTable.TRANSCRIPT;

    static TranscriptState of(String id, Object[] values) {
        return new TranscriptState(
                id,
                (String) values[TABLE.index("title")],
                (String) values[TABLE.index("source_name")],
                (Long) values[TABLE.index("text")],
                (Long) values[TABLE.index("source")],
                (String) values[TABLE.index("speakers")],
                (String) values[TABLE.index("turns")]);
    }

    List<String> labels() {
        return TranscriptRows.speakers(speakers);
    }

    /** Title and file, as people name the transcript: the file also without its ending. */
    Set<String> names() {
        int dot = sourceName.lastIndexOf('.');
        return dot > 0 ? Set.copyOf(List.of(title, sourceName, sourceName.substring(0, dot)).stream().distinct().toList())
                : Set.copyOf(List.of(title, sourceName).stream().distinct().toList());
    }

    /** The turns with one of these labels, in code points. */
    List<Span> spokenBy(Set<String> wanted) {
        List<Span> spans = new ArrayList<>();
        for (PackedTurns.Row turn : PackedTurns.rows(turns, speakers)) {
            if (turn.speaker() != null && wanted.contains(turn.speaker())) {
                spans.add(new Span(turn.start(), turn.end()));
            }
        }
        return spans;
    }
}
