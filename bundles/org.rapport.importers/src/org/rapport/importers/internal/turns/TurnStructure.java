// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;

/**
 * Makes a transcript of the lines of a source: finds speaker labels and times by the conventions of transcription
 * programs and typists, takes them out of the text, and begins a turn where another speaker begins. What stands before
 * the first speaker becomes turns without a speaker, one for each paragraph or, in captions, sentence.
 */
public final class TurnStructure {

    /** No interview has more lines that are not blank. */
    public static final int MOST_LINES = 300_000;

    private static final int MOST_MILLIONS = 16;
    private static final int CHECKED_EVERY = 512;

    private final List<Piece> pieces;
    private final Joining joining;
    private final Findings findings;
    private final Progress progress;

    private TurnStructure(List<Piece> pieces, Joining joining, Findings findings, Progress progress) {
        this.pieces = pieces;
        this.joining = joining;
        this.findings = findings;
        this.progress = progress;
    }

    /**
     * Makes the transcript.
     *
     * @throws TaskException if there are no words, or the task was cancelled
     */
    public static Imported<ReadTranscript> read(
            Source source,
            List<Piece> pieces,
            Joining joining,
            ImportOptions options,
            Findings findings,
            Progress progress)
            throws TaskException {
        refuseTooMuch(pieces, findings);
        TranscriptBuilder built = new TurnStructure(pieces, joining, findings, progress).build();
        if (built.turns().isEmpty()) {
            throw findings.refusal(ImportMessage.NO_WORDS);
        }
        Transcript transcript = new Transcript(
                TranscriptId.random(),
                source.title(),
                options.language(),
                new TranscriptText(built.text()),
                built.turns(),
                built.marks(),
                built.cues(),
                source.file());
        return Imported.of(new ReadTranscript(transcript, findings.encoding()), findings.problems());
    }

    private static void refuseTooMuch(List<Piece> pieces, Findings findings) throws TaskException {
        if (pieces.size() > MOST_LINES) {
            throw findings.refusal(ImportMessage.TOO_MANY_LINES, MOST_LINES);
        }
        long characters =
                pieces.stream().mapToLong(piece -> piece.text().length()).sum();
        if (characters > MOST_MILLIONS * 1_000_000L) {
            throw findings.refusal(ImportMessage.TOO_MANY_WORDS, MOST_MILLIONS);
        }
    }

    private TranscriptBuilder build() throws TaskException {
        InlineLabels inline = new InlineLabels(findings);
        List<Piece> lines = inline.cutText(pieces);
        TimeStyle style = TimeStyle.of(lines, findings);
        List<Head> heads = heads(lines, style);
        List<Piece> cut = inline.cutKnown(lines, heads, SpeakerEvidence.of(heads));
        return write(cut, cut.size() == lines.size() ? heads : heads(cut, style), style);
    }

    private List<Head> heads(List<Piece> lines, TimeStyle style) throws TaskException {
        List<Head> heads = new ArrayList<>(lines.size());
        boolean named = lines.stream().anyMatch(piece -> piece.voice().kind() == Voice.Kind.NAMED);
        for (Piece piece : lines) {
            Head head = looksForLabel(piece) ? Head.of(piece, style) : Head.NOTHING;
            boolean midSentence = piece.continues()
                    && !heads.isEmpty()
                    && !endsSentence(lines.get(heads.size() - 1).text());
            heads.add(midSentence || named && isHeading(head) ? head.withoutLabel() : head);
            checkpoint(heads.size());
        }
        return heads;
    }

    /** Where the format names speakers, a line without a colon is a heading rather than a name. */
    private static boolean isHeading(Head head) {
        return head.label().filter(label -> label.form() != Label.Form.COLON).isPresent();
    }

    private static boolean endsSentence(String text) {
        return Sentences.endBefore(text, text.length());
    }

    private TranscriptBuilder write(List<Piece> lines, List<Head> heads, TimeStyle style) throws TaskException {
        SpeakerEvidence evidence = SpeakerEvidence.of(heads);
        boolean labelled = evidence.first() >= 0;
        BitSet leftOut = ServiceLines.of(lines, firstSpeaker(lines, evidence));
        TurnWriter writer = new TurnWriter(joining, style, evidence.isOneVoice(lines), findings);
        AlikeBeginnings alike = new AlikeBeginnings();
        for (int i = 0; i < lines.size(); i++) {
            checkpoint(i);
            if (leftOut.get(i)) {
                findings.noteAt(lines.get(i).place(), ImportMessage.FOOTER);
                continue;
            } else if (evidence.doubts(i)) {
                findings.noteAt(lines.get(i).place(), ImportMessage.LABEL_ONCE);
            } else if (evidence.guesses(i)) {
                findings.noteAt(lines.get(i).place(), TurnMessage.LABEL_ONCE_TAKEN);
            }
            if (labelled && !evidence.accepts(i)) {
                alike.add(lines.get(i));
            }
            writer.write(lines.get(i), heads.get(i), evidence.accepts(i));
        }
        alike.report(findings);
        return writer.finish();
    }

    private static int firstSpeaker(List<Piece> lines, SpeakerEvidence evidence) {
        int labelled = evidence.first();
        int limit = labelled < 0 ? lines.size() : labelled;
        for (int i = 0; i < limit; i++) {
            if (lines.get(i).voice().kind() == Voice.Kind.NAMED) {
                return i;
            }
        }
        return labelled;
    }

    static boolean looksForLabel(Piece piece) {
        return piece.voice().kind() == Voice.Kind.OPEN || piece.voice().kind() == Voice.Kind.OTHER;
    }

    private void checkpoint(int done) throws TaskException {
        if (done % CHECKED_EVERY == 0) {
            progress.checkpoint();
        }
    }
}
