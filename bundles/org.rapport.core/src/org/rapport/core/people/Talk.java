// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one speaker talks: how much, and how often a turn asks. */
final class Talk {

    private static final int FEWEST_SPEAKERS = 2;
    private static final int MOST_SPEAKERS = 3;
    private static final double LEAST_QUESTIONS = 0.4;
    private static final double MOST_WORDS = 0.45;

    private int turns;
    private int questions;
    private long characters;

    void add(String words) {
        turns++;
        questions += words.chars().anyMatch(c -> c == '?' || c == '\uFF1F' || c == '\u061F') ? 1 : 0;
        characters += words.length();
    }

    /** The one who asks, if it is plain: several turns, many of them questions, and the smaller share of the talk. */
    static Optional<String> asking(Map<String, Talk> talks) {
        if (talks.size() < FEWEST_SPEAKERS || talks.size() > MOST_SPEAKERS) {
            return Optional.empty();
        }
        long all = talks.values().stream().mapToLong(talk -> talk.characters).sum();
        List<String> asking = talks.entrySet().stream()
                .filter(entry -> entry.getValue().isAsking(all))
                .map(Map.Entry::getKey)
                .toList();
        return asking.size() == 1 ? Optional.of(asking.get(0)) : Optional.empty();
    }

    private boolean isAsking(long all) {
        return turns >= 2 && questions >= LEAST_QUESTIONS * turns && characters <= MOST_WORDS * all;
    }
}
