// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.time.Duration;
import java.util.Optional;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.model.text.TimeRange;

/** Writes line after line into the turns of a transcript, and counts what people should know. */
final class TurnWriter {

    private static final Duration LONG_PAUSE = Duration.ofSeconds(2);

    private final Joining joining;
    private final Findings findings;
    private final TranscriptBuilder builder = new TranscriptBuilder();
    private final Times times;
    private final StampRemover words;
    private final boolean oneVoice;
    private Optional<TimeRange> lastTime = Optional.empty();
    private boolean anySpeaker;
    private boolean namedByFormat;
    private int beforeSpeakers;
    private int betweenLabels;
    private int emptyLabels;
    private int firstEmptyLabel;
    private int labelPlace;

    /** {@code oneVoice} tells that a paragraph without a label is not the labelled speaker's. */
    TurnWriter(Joining joining, TimeStyle style, boolean oneVoice, Findings findings) {
        this.joining = joining;
        this.oneVoice = oneVoice && joining == Joining.PARAGRAPHS;
        this.findings = findings;
        this.times = new Times(builder, findings);
        this.words = new StampRemover(builder, times, style);
    }

    /** Writes a line; its label counts only if it was {@code accepted} as a speaker. */
    void write(Piece piece, Head head, boolean accepted) {
        if (piece.voice().kind() == Voice.Kind.NAMED) {
            speak(piece.voice().name(), piece.place());
            namedByFormat = true;
            write(piece, piece.time(), 0);
        } else if (accepted && head.label().isPresent()) {
            speak(head.label().get().name(), piece.place());
            namedByFormat = false;
            write(piece, piece.time().or(head::labelTime), head.label().get().end());
        } else {
            goOn(piece);
            write(piece, piece.time().or(head::time), head.start());
        }
        lastTime = piece.time();
    }

    /** Ends the transcript, and reports what was counted. */
    TranscriptBuilder finish() {
        countEmptyLabel();
        builder.finish();
        if (emptyLabels > 0) {
            findings.noteAt(firstEmptyLabel, ImportMessage.LABELS_WITHOUT_WORDS, emptyLabels);
        }
        findings.count(betweenLabels, TurnMessage.ONE_SPEAKER);
        findings.count(words.bareTimes(), TurnMessage.BARE_TIMES);
        findings.count(builder.timesWithoutWords(), ImportMessage.TIMES_WITHOUT_WORDS);
        if (!anySpeaker && !builder.turns().isEmpty()) {
            findings.warn(ImportMessage.NO_SPEAKERS);
        } else {
            findings.count(beforeSpeakers, ImportMessage.BEFORE_FIRST_SPEAKER);
        }
        return builder;
    }

    private void write(Piece piece, Optional<TimeRange> time, int from) {
        if (time.isPresent()) {
            times.start(time.get(), piece.place());
        } else if (joining == Joining.CAPTIONS) {
            builder.noTime();
        }
        words.append(piece, from);
    }

    private void speak(String name, int place) {
        if (!anySpeaker) {
            anySpeaker = true;
            beforeSpeakers = builder.turnCount();
        }
        if (builder.speaker().equals(Optional.of(name))) {
            builder.separate(joining.separator());
        } else {
            countEmptyLabel();
            builder.turn(Optional.of(name));
        }
        labelPlace = place;
    }

    /** Who speaks in a line without a label: where the format names speakers, a line without a name has none. */
    private void goOn(Piece piece) {
        if (piece.continues() && builder.hasWords()) {
            builder.separate(wrapped(piece.text()));
            return;
        }
        Voice.Kind voice = piece.voice().kind();
        boolean nobody = builder.speaker().isEmpty();
        boolean others = oneVoice && anySpeaker && !namedByFormat && voice == Voice.Kind.OPEN;
        betweenLabels += others ? 1 : 0;
        boolean unnamed = others && !nobody || namedByFormat && voice == Voice.Kind.OPEN && !nobody;
        boolean another = nobody && voice != Voice.Kind.SAME && beginsUnnamedTurn(piece);
        if (voice == Voice.Kind.OTHER || unnamed || another) {
            countEmptyLabel();
            builder.turn(Optional.empty());
        } else {
            builder.separate(joining.separator());
        }
    }

    /** What stands between two lines of a paragraph: a blank, but not after a hyphen or in scripts without blanks. */
    private String wrapped(String line) {
        char last = builder.lastCharacter();
        int start = Blanks.skip(line, 0);
        boolean hyphen = last == '-' && Character.isLetter(builder.characterBefore());
        boolean together = hyphen && Character.isLowerCase(line.charAt(start));
        return together || Blanks.isWide(String.valueOf(last), 0) && Blanks.isWide(line, start) ? "" : " ";
    }

    private boolean beginsUnnamedTurn(Piece piece) {
        if (joining == Joining.PARAGRAPHS) {
            return true;
        }
        boolean sameCue = piece.time().isPresent() && piece.time().equals(lastTime);
        return !sameCue && (Sentences.ends(builder.lastCharacter()) || afterPause(piece));
    }

    private boolean afterPause(Piece piece) {
        Optional<Duration> before = lastTime.flatMap(TimeRange::end);
        Optional<Duration> start = piece.time().map(TimeRange::start);
        return before.isPresent()
                && start.isPresent()
                && start.get().minus(before.get()).compareTo(LONG_PAUSE) >= 0;
    }

    private void countEmptyLabel() {
        if (builder.speaker().isPresent() && !builder.hasWords() && emptyLabels++ == 0) {
            firstEmptyLabel = labelPlace;
        }
    }
}
