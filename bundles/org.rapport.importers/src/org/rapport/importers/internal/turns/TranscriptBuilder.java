// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapport.model.text.Cue;
import org.rapport.model.text.Mark;
import org.rapport.model.text.Span;
import org.rapport.model.text.TimeRange;
import org.rapport.model.text.Turn;

/**
 * Puts the words of turns together: turns with a blank line between, paragraphs of a turn with a line end, caption cues
 * with a space. A turn exists as soon as it has words. Blanks at both ends of a paragraph are not kept.
 */
final class TranscriptBuilder {

    private static final int NONE = -1;

    private final StringBuilder text = new StringBuilder(1 << 16);
    private final List<Turn> turns = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private Optional<String> speaker = Optional.empty();
    private Optional<TimeRange> pending = Optional.empty();
    private Optional<TimeRange> running = Optional.empty();
    private String separator = "";
    private Piece markedPiece = Piece.line("", 1);
    private MarkCutter cutter = new MarkCutter(List.of());
    private int turnStart = NONE;
    private int paragraphStart;
    private int cueStart = NONE;
    private int firstCue;
    private int timesWithoutWords;

    /** Ends the turn and begins another, which appears when it gets words. */
    void turn(Optional<String> newSpeaker) {
        if (turnStart == NONE && speaker.isPresent()) {
            dropPending();
        }
        endTurn();
        speaker = newSpeaker;
    }

    /** Ends the paragraph or cue: what comes next in the turn stands after the separator. */
    void separate(String newSeparator) {
        if (turnStart != NONE) {
            trimParagraph();
            separator = newSeparator;
        }
    }

    /** From the next words on, this is the time. */
    void stamp(TimeRange time) {
        boolean goesOn =
                turnStart != NONE && running.isPresent() && running.get().equals(time);
        if (!goesOn && !pending.equals(Optional.of(time))) {
            dropPending();
            pending = Optional.of(time);
        }
    }

    /** The words that follow have no time. */
    void noTime() {
        dropPending();
        endCue();
    }

    /** The words since the last stamp ended at this time; they began at {@code previous} if no stamp says when. */
    void endStamp(Duration previous, Duration end) {
        Duration start = running.map(TimeRange::start).orElse(previous);
        running = Optional.of(end.compareTo(start) < 0 ? TimeRange.from(end) : TimeRange.of(start, end));
        endCue();
    }

    /** Adds the words of a line between two offsets, with the marks that lie in them. */
    void append(Piece piece, int from, int to) {
        boolean fresh = turnStart == NONE || !separator.isEmpty();
        int start = fresh || text.length() == paragraphStart ? Blanks.skip(piece.text(), from) : from;
        if (start < to) {
            open(fresh);
            addMarks(piece, new Span(start, to));
            text.append(piece.text(), start, to);
        }
    }

    /** Ends the last turn. */
    void finish() {
        endTurn();
        dropPending();
        marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::style));
    }

    /** Whether the turn has words already. */
    boolean hasWords() {
        return turnStart != NONE;
    }

    Optional<String> speaker() {
        return speaker;
    }

    /** The last character of the turn that is no blank; a line end if the turn has no words. */
    char lastCharacter() {
        return turnStart == NONE ? '\n' : text.charAt(wordsEnd() - 1);
    }

    /** The character before the last one, or a line end. */
    char characterBefore() {
        int at = turnStart == NONE ? 0 : wordsEnd() - 1;
        return at <= turnStart ? '\n' : text.charAt(at - 1);
    }

    /** How many turns there are, the one that has begun with words included. */
    int turnCount() {
        return turns.size() + (turnStart == NONE ? 0 : 1);
    }

    String text() {
        return text.toString();
    }

    List<Turn> turns() {
        return turns;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Cue> cues() {
        return cues;
    }

    int timesWithoutWords() {
        return timesWithoutWords;
    }

    private void open(boolean fresh) {
        if (pending.isPresent()) {
            endCue();
            running = pending;
            pending = Optional.empty();
        }
        if (turnStart == NONE) {
            text.append(text.isEmpty() ? "" : "\n\n");
            turnStart = text.length();
            firstCue = cues.size();
        } else {
            text.append(separator);
        }
        paragraphStart = fresh ? text.length() : paragraphStart;
        cueStart = cueStart == NONE ? text.length() : cueStart;
        separator = "";
    }

    private void endTurn() {
        if (turnStart != NONE) {
            trimParagraph();
            endCue();
            Span span = new Span(turnStart, text.length());
            turns.add(new Turn(turns.size() + 1, speaker, span, timeOfTurn()));
        }
        running = Optional.empty();
        separator = "";
        turnStart = NONE;
        cueStart = NONE;
    }

    /** From the first to the last time in the turn, if the turn begins with a time. */
    private Optional<TimeRange> timeOfTurn() {
        if (cues.size() == firstCue || cues.get(firstCue).span().start() != turnStart) {
            return Optional.empty();
        }
        Duration start = cues.get(firstCue).time().start();
        Optional<Duration> end = cues.get(cues.size() - 1).time().end().filter(last -> last.compareTo(start) >= 0);
        return Optional.of(new TimeRange(start, end));
    }

    private void endCue() {
        if (running.isPresent() && cueStart != NONE) {
            int end = wordsEnd();
            if (cueStart < end) {
                cues.add(new Cue(new Span(cueStart, end), running.get()));
            } else {
                timesWithoutWords++;
            }
        }
        cueStart = NONE;
        running = Optional.empty();
    }

    private void dropPending() {
        timesWithoutWords += pending.isPresent() ? 1 : 0;
        pending = Optional.empty();
    }

    private void trimParagraph() {
        int end = wordsEnd();
        text.setLength(end);
        for (int i = marks.size() - 1; i >= 0 && marks.get(i).span().end() > end; i--) {
            Mark mark = marks.get(i);
            if (mark.span().start() >= end) {
                marks.remove(i);
            } else {
                marks.set(i, new Mark(new Span(mark.span().start(), end), mark.style()));
            }
        }
    }

    private int wordsEnd() {
        int end = text.length();
        while (end > turnStart && Blanks.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void addMarks(Piece piece, Span part) {
        if (piece.marks().isEmpty()) {
            return;
        }
        if (piece != markedPiece) {
            markedPiece = piece;
            cutter = new MarkCutter(piece.marks());
        }
        marks.addAll(cutter.cut(part, text.length() - part.start()));
    }
}
