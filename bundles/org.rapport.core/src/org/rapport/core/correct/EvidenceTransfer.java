// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.model.coding.Evidence;
import org.rapport.model.text.Span;

/**
 * Carries the reasons of codings and suggestions over into a corrected text; a reason whose words are gone is dropped.
 *
 * @param before the old text
 * @param after the new text
 * @param found where passages went
 */
record EvidenceTransfer(String before, String after, Reanchoring found) {

    /** The reasons for a passage. */
    List<Evidence> carried(List<Evidence> evidence, Anchor passage) {
        List<Evidence> carried = new ArrayList<>();
        for (Evidence reason : evidence) {
            place(reason.words(), passage).ifPresent(words -> carried.add(new Evidence(reason.rule(), words)));
        }
        return carried;
    }

    private Optional<Span> place(Span words, Anchor passage) {
        if (passage.isSure() && passage.before().contains(words)) {
            Span now = passage.after().orElseThrow();
            int from = passage.before().start();
            int start = at(now, visible(from, words.start()) + 1) - 1;
            int end = at(now, visible(from, words.end()));
            return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
        }
        Anchor anchor = found.of(words);
        return anchor.isSure() ? anchor.after() : Optional.empty();
    }

    private int visible(int from, int to) {
        int visible = 0;
        for (int i = from; i < to; i++) {
            visible += Characters.isBlank(before.charAt(i)) ? 0 : 1;
        }
        return visible;
    }

    /** The offset behind so many visible characters of the new text. */
    private int at(Span place, int visible) {
        int at = place.start();
        for (int seen = 0; seen < visible && at < place.end(); at++) {
            seen += Characters.isBlank(after.charAt(at)) ? 0 : 1;
        }
        return at;
    }
}
