// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Span;
import org.rapport.model.text.TimeRange;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/** The turns of a transcript while they are changed; its text stays. */
final class TurnDraft {

    private final Transcript transcript;
    private final List<Turn> turns;

    TurnDraft(Transcript transcript) {
        this.transcript = transcript;
        turns = new ArrayList<>(transcript.turns());
    }

    void say(int number, Optional<String> speaker) throws TaskException {
        Turn turn = turn(number);
        turns.set(number - 1, new Turn(number, speaker, turn.span(), turn.time()));
    }

    /** The first part keeps the moment of the beginning; nobody knows when the second began. */
    void split(int number, int offset, Optional<String> second) throws TaskException {
        Turn turn = turn(number);
        String text = transcript.text().value();
        boolean inside = turn.span().start() < offset && offset < turn.span().end();
        if (!inside || Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))) {
            throw EditMessage.BAD_SPLIT.refuse();
        }
        Span before = bare(text, turn.span().start(), offset);
        Span after = bare(text, offset, turn.span().end());
        if (before.isEmpty() || after.isEmpty()) {
            throw EditMessage.BAD_SPLIT.refuse();
        }
        turns.set(
                number - 1,
                new Turn(number, turn.speaker(), before, turn.time().map(time -> TimeRange.from(time.start()))));
        turns.add(number, new Turn(number + 1, second, after, Optional.empty()));
    }

    private static Span bare(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    void join(int first, int last) throws TaskException {
        Turn from = turn(first);
        Turn to = turn(last);
        if (first >= last) {
            throw EditMessage.BAD_JOIN.refuse();
        }
        Optional<TimeRange> time = from.time()
                .map(begun -> new TimeRange(
                        begun.start(),
                        to.time().flatMap(TimeRange::end).filter(end -> end.compareTo(begun.start()) >= 0)));
        turns.subList(first, last).clear();
        turns.set(first - 1, new Turn(first, from.speaker(), from.span().cover(to.span()), time));
    }

    private Turn turn(int number) throws TaskException {
        if (number < 1 || number > turns.size()) {
            throw EditMessage.NO_SUCH_TURN.refuse(number, turns.size());
        }
        return turns.get(number - 1);
    }

    /** Puts the transcript, and forgets what was known of labels that no turn has any more. */
    void write(EditSession session) throws TaskException {
        List<Turn> numbered = new ArrayList<>();
        turns.forEach(turn -> numbered.add(new Turn(numbered.size() + 1, turn.speaker(), turn.span(), turn.time())));
        Transcript changed = transcript.withTurns(numbered);
        session.put(changed);
        for (String label : transcript.speakers()) {
            if (!changed.speakers().contains(label)) {
                session.removeSpeaker(transcript.id(), label);
            }
        }
    }
}
