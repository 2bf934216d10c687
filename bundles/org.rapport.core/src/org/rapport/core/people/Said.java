// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.List;
import java.util.Optional;
import org.rapport.model.study.Role;

/** What is said of one label of one file; of each of name, role and case the strongest word counts. */
record Said(List<Word> words) {

    /** One mapping, and whether a preset says it. */
    record Word(SpeakerMapping mapping, Voice.Source source) {}

    Optional<String> name() {
        return words.stream().flatMap(word -> word.mapping().name().stream()).findFirst();
    }

    Optional<Role> role() {
        return saysRole().flatMap(word -> word.mapping().role());
    }

    Voice.Source source() {
        return saysRole().map(Word::source).orElse(Voice.Source.UNKNOWN);
    }

    Optional<String> person() {
        return words.stream().flatMap(word -> word.mapping().person().stream()).findFirst();
    }

    Optional<FilePattern> files() {
        return words.stream().flatMap(word -> word.mapping().files().stream()).findFirst();
    }

    private Optional<Word> saysRole() {
        return words.stream().filter(word -> word.mapping().role().isPresent()).findFirst();
    }
}
