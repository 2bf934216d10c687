// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.search;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapport.model.study.Role;
import org.rapport.model.text.TranscriptId;

/**
 * What to look for in the turns of a study.
 *
 * <p>Words that stand beside each other must all occur, in any order, and stand for their inflections in English
 * transcripts: {@code trust} finds {@code trusting}; {@code =trust} does not. {@code "a phrase"} finds its words in this
 * order, each in any inflection; {@code "a phrase"~2} lets them stand two places apart. {@code AND} binds more tightly
 * than {@code OR}; {@code NOT} and parentheses work everywhere. {@code trust*} finds all that begins so, also in a
 * phrase; {@code trsut~} what is spelt alike. Case does not matter, but for the operators.
 *
 * @param words the words as the user wrote them
 * @param speaker only turns of speakers with this label, compared without case
 * @param role only turns of speakers with this role
 * @param transcripts only these transcripts; empty means all
 * @param limit how many hits to give at most, best first
 */
public record SearchQuery(
        String words, Optional<String> speaker, Optional<Role> role, Set<TranscriptId> transcripts, int limit) {

    public SearchQuery {
        Objects.requireNonNull(words);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(role);
        transcripts = Set.copyOf(transcripts);
        if (limit < 1) {
            throw new IllegalArgumentException("a limit of at least 1");
        }
    }
}
