// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.importers.internal.report.Findings;

/**
 * Paragraphs of a file with speakers that begin alike, with words and a colon that do not look like a name. They may be
 * a speaker's all the same, whose words are then another one's; so they are reported.
 */
final class AlikeBeginnings {

    private static final int FEWEST = 3;
    private static final Pattern BEGINNING =
            Pattern.compile("\\s{0,20}([\\p{L}\\d][^:\uff1a.?!;\"\u201c\u201d\u201e\\t]{0,40})[:\uff1a]\\s");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** Counts a line whose beginning is not the label of a speaker. */
    void add(Piece piece) {
        Matcher matcher = BEGINNING.matcher(piece.text());
        boolean paragraph = !piece.continues() && TurnStructure.looksForLabel(piece);
        if (paragraph && matcher.lookingAt() && !KnownLabels.NO_NAMES.contains(LabelShape.stem(matcher.group(1)))) {
            counts.merge(matcher.group(1), 1, Integer::sum);
            places.putIfAbsent(matcher.group(1), piece.place());
        }
    }

    void report(Findings findings) {
        List<String> alike = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .map(Map.Entry::getKey)
                .toList();
        alike.stream()
                .min((a, b) -> Integer.compare(places.get(a), places.get(b)))
                .ifPresent(first -> findings.warnAt(
                        places.get(first),
                        TurnMessage.ALIKE,
                        alike.stream().mapToInt(counts::get).sum()));
    }
}
