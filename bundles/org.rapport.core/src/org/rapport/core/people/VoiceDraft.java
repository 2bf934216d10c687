// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.model.study.Role;

/** A voice while its transcript is gone through. */
final class VoiceDraft {

    private static final int FIRST_TURNS = 5;

    private final String name;
    private final List<String> labels = new ArrayList<>();
    private Optional<Role> said = Optional.empty();
    private Optional<Role> guess = Optional.empty();
    private Voice.Source source = Voice.Source.UNKNOWN;
    private Optional<String> person = Optional.empty();
    private int turns;
    private int words;
    private String longest = "";

    VoiceDraft(String name) {
        this.name = name;
    }

    /** One more label of this voice; what was said of an earlier one goes before it, and both before any guess. */
    void add(String label, Said words, Optional<Role> guessed) {
        labels.add(label);
        if (said.isEmpty() && words.role().isPresent()) {
            said = words.role();
            source = words.source();
        }
        guess = guess.or(() -> guessed);
        person = person.or(words::person);
    }

    void say(String turn) {
        turns++;
        words += WordCount.of(turn);
        if (turns <= FIRST_TURNS && turn.length() > longest.length()) {
            longest = turn;
        }
    }

    Voice voice() {
        Optional<Role> role = said.or(() -> guess);
        Voice.Source known = said.isEmpty() && guess.isPresent() ? Voice.Source.GUESSED : source;
        return new Voice(labels, name, role, known, person, turns, words, Sample.of(longest));
    }
}
