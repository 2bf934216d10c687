// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One interview as text.
 *
 * <p>The text holds what was said, turn after turn with a blank line between, and neither labels nor times. All
 * offsets in turns, marks and cues are UTF-16 offsets into it; turns ascend and do not overlap.
 *
 * @param id the identity, kept when the text is corrected
 * @param title what people call it, by default the file's name without its ending
 * @param language a BCP 47 tag such as {@code en}
 * @param text the words
 * @param turns in order, numbered from 1
 * @param marks emphasis, in order
 * @param cues time stamps, in order
 * @param source the file it came from
 */
public record Transcript(
        TranscriptId id,
        String title,
        String language,
        TranscriptText text,
        List<Turn> turns,
        List<Mark> marks,
        List<Cue> cues,
        SourceFile source) {

    public Transcript {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        Objects.requireNonNull(source);
        turns = List.copyOf(turns);
        marks = List.copyOf(marks);
        cues = List.copyOf(cues);
        checkTurns(turns, text.length());
    }

    private static void checkTurns(List<Turn> turns, int length) {
        int end = 0;
        int number = 0;
        for (Turn turn : turns) {
            if (turn.number() != ++number
                    || turn.span().start() < end
                    || turn.span().end() > length) {
                throw new IllegalArgumentException("turn " + turn.number() + " is out of order or outside the text");
            }
            end = turn.span().end();
        }
    }

    /** The labels of the speakers, in the order of their first turns. */
    public Set<String> speakers() {
        Set<String> names = new LinkedHashSet<>();
        turns.forEach(turn -> turn.speaker().ifPresent(names::add));
        return names;
    }

    /** The turn that contains the offset, or the last one that begins before it; empty before the first turn. */
    public Optional<Turn> turnAt(int offset) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(turns.get(low - 1));
    }

    public Transcript withLanguage(String newLanguage) {
        return new Transcript(id, title, newLanguage, text, turns, marks, cues, source);
    }

    public Transcript withTurns(List<Turn> newTurns) {
        return new Transcript(id, title, language, text, newTurns, marks, cues, source);
    }

    public Transcript withTitle(String newTitle) {
        return new Transcript(id, newTitle, language, text, turns, marks, cues, source);
    }
}
