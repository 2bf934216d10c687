// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.sql.SQLException;
import java.util.Optional;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Colour;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;

/** A memo as a row, and a coder. */
public final class MemoRows {

    private static final Offsets NOWHERE = Offsets.of(new TranscriptText(""));
    private static final int TEXT = 2;
    private static final int TYPE = 6;

    private MemoRows() {}

    /** The values of the row of a memo that is not on a passage. */
    public static Object[] write(Memo memo) {
        MemoSubject subject = memo.subject();
        if (subject instanceof MemoSubject.OfTranscript on) {
            return row(memo, "TRANSCRIPT", on.transcript().toString(), null, null, null, null);
        }
        if (subject instanceof MemoSubject.OfCode on) {
            return row(memo, "CODE", null, null, null, null, on.code().value());
        }
        if (subject instanceof MemoSubject.OfStudy) {
            return row(memo, "STUDY", null, null, null, null, null);
        }
        throw new IllegalArgumentException("a memo on a passage needs its text");
    }

    /** The values of the row of a memo on a passage; {@code text} is the number of the transcript's text. */
    public static Object[] write(Memo memo, Passage passage, long text, Offsets offsets) {
        Span span = offsets.toCodePoints(passage.span());
        return row(
                memo, "PASSAGE", passage.transcript().toString(), text, (long) span.start(), (long) span.end(), null);
    }

    private static Object[] row(
            Memo memo, String subject, String transcript, Long text, Long start, Long end, String code) {
        return new Object[] {
            subject,
            transcript,
            text,
            start,
            end,
            code,
            memo.type().name(),
            memo.author().name(),
            memo.title(),
            memo.text(),
            Times.write(memo.created())
        };
    }

    /** The offsets of the text that the memo's passage counts in; of an empty one if it is on no passage. */
    public static Offsets offsets(Object[] row, Texts texts) throws SQLException {
        return row[TEXT] == null ? NOWHERE : texts.offsets((Long) row[TEXT]);
    }

    /** The values of the row. */
    public static Object[] write(CoderProfile profile) {
        return new Object[] {profile.colour().map(Colour::toString).orElse(null), profile.about()};
    }

    public static CoderProfile readCoder(String name, Object[] row) {
        return new CoderProfile(
                new Coder(name), Optional.ofNullable((String) row[0]).map(Colour::of), (String) row[1]);
    }

    /** The memo of its row and {@link #offsets}. */
    public static Memo read(String id, Object[] row, Offsets offsets) {
        return new Memo(
                MemoId.of(id),
                subject(row, offsets),
                Memo.Type.valueOf((String) row[TYPE]),
                new Coder((String) row[TYPE + 1]),
                (String) row[TYPE + 2],
                (String) row[TYPE + 3],
                Times.read((String) row[TYPE + 4]));
    }

    private static MemoSubject subject(Object[] row, Offsets offsets) {
        return switch ((String) row[0]) {
            case "STUDY" -> new MemoSubject.OfStudy();
            case "TRANSCRIPT" -> new MemoSubject.OfTranscript(TranscriptId.of((String) row[1]));
            case "CODE" -> new MemoSubject.OfCode(new CodeId((String) row[5]));
            case "PASSAGE" ->
                new MemoSubject.OfPassage(new Passage(
                        TranscriptId.of((String) row[1]),
                        offsets.toUtf16(Math.toIntExact((Long) row[3]), Math.toIntExact((Long) row[4]))));
            default -> throw new IllegalArgumentException("not a subject of memos");
        };
    }
}
