// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;
import org.rapport.api.search.SearchHit;
import org.rapport.model.text.Span;
import org.rapport.model.text.TimeRange;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;

/**
 * What a hit shows of a turn, packed into bytes: the transcript's id, number, start, flags, times (seconds, then
 * nanoseconds), speaker and words, the last two in UTF-8 behind their lengths.
 *
 * <p>The record is a doc value and not a stored field because a search shows fifty of them: a stored field costs about
 * as much for each as the search itself for all, since its block is decompressed.
 */
final class TurnRecord {

    private static final int HAS_SPEAKER = 1;
    private static final int HAS_TIME = 2;
    private static final int HAS_END = 4;

    /** Room for everything but the speaker and the words. */
    private static final int FIXED = 80;

    private TurnRecord() {}

    static BytesRef pack(Transcript transcript, Turn turn, String words) {
        byte[] text = words.getBytes(StandardCharsets.UTF_8);
        byte[] speaker = turn.speaker().orElse("").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[FIXED + text.length + speaker.length];
        ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
        try {
            out.writeLong(transcript.id().value().getMostSignificantBits());
            out.writeLong(transcript.id().value().getLeastSignificantBits());
            out.writeVInt(turn.number());
            out.writeVInt(turn.span().start());
            out.writeByte((byte) flags(turn));
            if (turn.time().isPresent()) {
                write(out, turn.time().get());
            }
            write(out, speaker);
            write(out, text);
        } catch (IOException e) {
            throw new IllegalStateException("an array does not fail", e);
        }
        return new BytesRef(bytes, 0, out.getPosition());
    }

    private static int flags(Turn turn) {
        return (turn.speaker().isPresent() ? HAS_SPEAKER : 0)
                | (turn.time().isPresent() ? HAS_TIME : 0)
                | (turn.time().flatMap(TimeRange::end).isPresent() ? HAS_END : 0);
    }

    private static void write(ByteArrayDataOutput out, TimeRange time) throws IOException {
        write(out, time.start());
        if (time.end().isPresent()) {
            write(out, time.end().get());
        }
    }

    private static void write(ByteArrayDataOutput out, Duration duration) throws IOException {
        out.writeVLong(duration.getSeconds());
        out.writeVInt(duration.getNano());
    }

    private static void write(ByteArrayDataOutput out, byte[] text) throws IOException {
        out.writeVInt(text.length);
        out.writeBytes(text, 0, text.length);
    }

    /** The hit that a record shows, with words at these spans of the turn. */
    static SearchHit unpack(BytesRef packed, List<Span> words) {
        ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        TranscriptId transcript = new TranscriptId(new UUID(in.readLong(), in.readLong()));
        int number = in.readVInt();
        int start = in.readVInt();
        int flags = in.readByte();
        Optional<TimeRange> time = (flags & HAS_TIME) == 0 ? Optional.empty() : Optional.of(readTime(in, flags));
        Optional<String> speaker = Optional.of(readText(in, packed)).filter(label -> (flags & HAS_SPEAKER) != 0);
        String text = readText(in, packed);
        Span span = new Span(start, start + text.length());
        List<Span> absolute = words.stream().map(word -> word.shift(start)).toList();
        return new SearchHit(transcript, number, speaker, time, span, absolute, text);
    }

    private static TimeRange readTime(ByteArrayDataInput in, int flags) {
        Duration start = readDuration(in);
        return (flags & HAS_END) == 0 ? TimeRange.from(start) : TimeRange.of(start, readDuration(in));
    }

    private static Duration readDuration(ByteArrayDataInput in) {
        return Duration.ofSeconds(in.readVLong(), in.readVInt());
    }

    private static String readText(ByteArrayDataInput in, BytesRef packed) {
        int length = in.readVInt();
        String text = new String(packed.bytes, in.getPosition(), length, StandardCharsets.UTF_8);
        in.skipBytes(length);
        return text;
    }
}
