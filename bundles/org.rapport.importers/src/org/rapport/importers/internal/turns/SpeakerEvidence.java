// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.importers.internal.turns.Label.Evidence;
import org.rapport.importers.internal.turns.Label.Form;

/**
 * Decides which labels of a file are speakers. A label that occurs twice is one; a label that occurs once needs more:
 * a column or time of its own, or, once the labels that occur twice have begun, bold, capitals, a known role, the
 * number of a series such as {@code Speaker 4}, or lines of which two of three begin with labels that occur twice.
 * Brackets, bold names and tabs count only where no colons do.
 */
final class SpeakerEvidence {

    private final List<Head> heads;
    private final Map<Form, Map<String, Integer>> counts = new HashMap<>();
    private final Set<String> stems = new HashSet<>();
    private int firstRepeated = Integer.MAX_VALUE;
    private Form form = Form.COLON;
    private boolean anyRepeated;
    private boolean regular;
    private int looks;

    private SpeakerEvidence(List<Head> heads) {
        this.heads = heads;
    }

    static SpeakerEvidence of(List<Head> heads) {
        SpeakerEvidence evidence = new SpeakerEvidence(heads);
        heads.forEach(head -> head.label().ifPresent(evidence::count));
        evidence.choose();
        return evidence;
    }

    /** Whether the label of the head with this index is a speaker's. */
    boolean accepts(int index) {
        Optional<Label> label = heads.get(index).label();
        return label.isPresent() && accepts(label.get(), index);
    }

    /** Whether the head has a label in the form of this file that was not accepted, for want of a second one. */
    boolean doubts(int index) {
        Optional<Label> label = heads.get(index).label();
        return label.isPresent()
                && anyRepeated
                && index > firstRepeated
                && label.get().form() == Form.COLON
                && form == Form.COLON
                && !accepts(label.get(), index);
    }

    private boolean accepts(Label label, int index) {
        if (label.form() != form) {
            return false;
        }
        return occurrences(label) > 1
                || label.evidence() == Evidence.PLACE
                || (anyRepeated ? index > firstRepeated && (regular || hasLook(label)) : hasLookAlone(label));
    }

    /** Where no label occurs twice, a role will do; any other look must be that of at least two labels. */
    private boolean hasLookAlone(Label label) {
        return LabelShape.isRole(label.name()) || hasLook(label) && looks > 1;
    }

    private boolean hasLook(Label label) {
        String name = label.name();
        String stem = LabelShape.stem(name);
        return LabelShape.isRole(name)
                || form == Form.COLON && LabelShape.isCapitals(name)
                || form == Form.COLON && label.evidence() == Evidence.EMPHASIS
                || stem.length() < name.length() && stems.contains(stem);
    }

    private void count(Label label) {
        counts.computeIfAbsent(label.form(), key -> new HashMap<>()).merge(label.name(), 1, Integer::sum);
    }

    private int occurrences(Label label) {
        return counts.getOrDefault(label.form(), Map.of()).getOrDefault(label.name(), 0);
    }

    private void choose() {
        for (Form candidate : List.of(Form.COLON, Form.BOLD, Form.BRACKET, Form.TAB)) {
            form = candidate;
            look();
            if (isUsed()) {
                return;
            }
        }
        form = Form.COLON;
        look();
    }

    private void look() {
        anyRepeated = false;
        firstRepeated = Integer.MAX_VALUE;
        stems.clear();
        looks = 0;
        int repeated = 0;
        for (int i = heads.size() - 1; i >= 0; i--) {
            Optional<Label> label = heads.get(i).label();
            if (label.isEmpty() || label.get().form() != form) {
                continue;
            }
            looks += hasLook(label.get()) ? 1 : 0;
            if (occurrences(label.get()) > 1) {
                repeated++;
                anyRepeated = true;
                firstRepeated = i;
                stems.add(LabelShape.stem(label.get().name()));
            }
        }
        regular = form == Form.COLON && repeated * 3 >= (heads.size() - firstRepeated) * 2;
    }

    private boolean isUsed() {
        int total = counts.getOrDefault(form, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (form == Form.TAB && total < heads.size() / 2) {
            return false;
        }
        for (int i = 0; total > 0 && i < heads.size(); i++) {
            if (accepts(i)) {
                return true;
            }
        }
        return false;
    }
}
