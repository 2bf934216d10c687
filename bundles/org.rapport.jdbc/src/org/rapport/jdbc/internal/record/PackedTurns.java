// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.model.text.Span;
import org.rapport.model.text.TimeRange;
import org.rapport.model.text.Turn;

/**
 * The turns of a transcript in one value: a JSON array with {@code [speaker, gap, length, start, end]} for each turn.
 * Speaker counts from 0 among the transcript's speakers, -1 for none; gap is the number of code points since the end of
 * the turn before; start and end are milliseconds and left out where unknown.
 */
public final class PackedTurns {

    private PackedTurns() {}

    static String pack(List<Turn> turns, List<String> speakers, Offsets offsets) {
        StringBuilder json = new StringBuilder(turns.size() * 12 + 2).append('[');
        int end = 0;
        for (Turn turn : turns) {
            Span span = offsets.toCodePoints(turn.span());
            int speaker = turn.speaker().map(speakers::indexOf).orElse(-1);
            append(json, turn.time(), speaker, span.start() - end, span.length());
            end = span.end();
        }
        return json.append(']').toString();
    }

    private static void append(StringBuilder json, Optional<TimeRange> time, long speaker, long gap, long length) {
        if (time.isEmpty()) {
            NumberLists.append(json, speaker, gap, length);
        } else if (time.get().end().isEmpty()) {
            NumberLists.append(json, speaker, gap, length, time.get().start().toMillis());
        } else {
            NumberLists.append(
                    json,
                    speaker,
                    gap,
                    length,
                    time.get().start().toMillis(),
                    time.get().end().get().toMillis());
        }
    }

    /** The turns as rows, in code points. */
    public static List<Row> rows(String json, String speakersJson) {
        List<String> speakers = Json.strings(speakersJson);
        List<Row> rows = new ArrayList<>();
        NumberLists turns = new NumberLists(json);
        int end = 0;
        while (turns.next()) {
            int speaker = turns.getInt(0);
            int start = Math.addExact(end, turns.getInt(1));
            end = Math.addExact(start, turns.getInt(2));
            String label = speaker < 0 ? null : speakers.get(speaker);
            rows.add(new Row(rows.size() + 1, label, start, end, turns.getOr(3, -1), turns.getOr(4, -1)));
        }
        return rows;
    }

    static List<Turn> unpack(String json, String speakersJson, Offsets offsets) {
        List<Optional<String>> speakers =
                Json.strings(speakersJson).stream().map(Optional::of).toList();
        List<Turn> unpacked = new ArrayList<>();
        NumberLists turns = new NumberLists(json);
        int end = 0;
        while (turns.next()) {
            int speaker = turns.getInt(0);
            int start = Math.addExact(end, turns.getInt(1));
            end = Math.addExact(start, turns.getInt(2));
            unpacked.add(new Turn(
                    unpacked.size() + 1,
                    speaker < 0 ? Optional.empty() : speakers.get(speaker),
                    offsets.toUtf16(start, end),
                    time(turns.getOr(3, -1), turns.getOr(4, -1))));
        }
        return unpacked;
    }

    static Optional<TimeRange> time(long start, long end) {
        return start < 0
                ? Optional.empty()
                : Optional.of(new TimeRange(
                        Duration.ofMillis(start), end < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(end))));
    }

    /**
     * A turn as a row of the table turn.
     *
     * @param speaker null if nobody is named
     * @param startMillis -1 if unknown
     * @param endMillis -1 if unknown
     */
    public record Row(int number, String speaker, int start, int end, long startMillis, long endMillis) {}
}
