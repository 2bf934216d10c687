// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.importers.internal.turns.Label.Evidence;
import org.rapport.importers.internal.turns.Label.Form;

/**
 * Decides which labels of a file are speakers. A label that occurs twice is one; a label that occurs once needs more:
 * a column or time of its own, or, once the labels that occur twice have begun, bold, capitals, a known role, the
 * number of a series such as {@code Speaker 4}, or paragraphs of which four of five begin with labels and two of three
 * with labels that occur twice. Brackets, bold names and tabs count only where no colons do, brackets only with two
 * names; a name without a colon beside a time only where nearly all times have one. A label that begins no paragraph
 * counts only if it occurs twice.
 */
final class SpeakerEvidence {

    private static final int FEWEST_TIMED = 3;

    private final List<Head> heads;
    private final Map<Form, Map<String, Integer>> counts = new HashMap<>();
    private final Set<String> stems = new HashSet<>();
    private int firstRepeated = Integer.MAX_VALUE;
    private Form form = Form.COLON;
    private boolean anyRepeated;
    private boolean regular;
    private boolean timed;
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
                && !heads.get(index).continues()
                && !accepts(label.get(), index);
    }

    /** Whether the label was accepted although it occurs once and nothing but its look or the other lines tell. */
    boolean guesses(int index) {
        Optional<Label> label = heads.get(index).label();
        return label.isPresent()
                && accepts(label.get(), index)
                && occurrences(label.get()) == 1
                && label.get().evidence() != Evidence.PLACE
                && (anyRepeated && LabelShape.isSaidRole(label.get().name())
                        || !LabelShape.isRole(label.get().name()))
                && !isOfSeries(label.get().name());
    }

    /** The names with a colon that occur twice, if this file writes labels so. */
    Set<String> repeatedNames() {
        return form != Form.COLON
                ? Set.of()
                : counts.getOrDefault(form, Map.of()).entrySet().stream()
                        .filter(entry -> entry.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    /** The index of the first line with a speaker, or -1. */
    int first() {
        for (int i = 0; i < heads.size(); i++) {
            if (accepts(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether there is one speaker only, words beside each label, and two labels or paragraphs above the only one. */
    boolean isOneVoice(List<Piece> pieces) {
        Set<String> names = new HashSet<>();
        int labels = 0;
        for (int i = 0; i < heads.size(); i++) {
            if (accepts(i)) {
                Label label = heads.get(i).label().orElseThrow();
                names.add(label.name());
                labels++;
                if (names.size() > 1 || Blanks.onlyBlanks(pieces.get(i).text(), label.end())) {
                    return false;
                }
            }
        }
        return labels > 1 || labels == 1 && first() > 0;
    }

    private boolean accepts(Label label, int index) {
        if (label.form() != form) {
            return false;
        } else if (occurrences(label) > 1 || form == Form.LINE) {
            return true;
        } else if (heads.get(index).continues()) {
            return false;
        }
        return label.evidence() == Evidence.PLACE
                || timed && label.evidence() == Evidence.TIME
                || (anyRepeated ? index > firstRepeated && (regular || hasLook(label)) : hasLookAlone(label));
    }

    /** Where no label occurs twice, a role will do; any other look must be that of at least two labels. */
    private boolean hasLookAlone(Label label) {
        return LabelShape.isRole(label.name()) || hasLook(label) && looks > 1;
    }

    private boolean hasLook(Label label) {
        String name = label.name();
        return LabelShape.isRole(name)
                || form == Form.COLON && LabelShape.isCapitals(name)
                || form == Form.COLON && label.evidence() == Evidence.EMPHASIS
                || isOfSeries(name);
    }

    private boolean isOfSeries(String name) {
        String stem = LabelShape.stem(name);
        return stem.length() < name.length() && stems.contains(stem);
    }

    private void count(Label label) {
        counts.computeIfAbsent(label.form(), key -> new HashMap<>()).merge(label.name(), 1, Integer::sum);
    }

    private int occurrences(Label label) {
        return counts.getOrDefault(label.form(), Map.of()).getOrDefault(label.name(), 0);
    }

    private void choose() {
        for (Form candidate : List.of(Form.LINE, Form.TIME, Form.COLON, Form.BOLD, Form.BRACKET, Form.TAB)) {
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
        int labelled = 0;
        int paragraphs = 0;
        int timedLines = 0;
        int timedLabels = 0;
        for (int i = heads.size() - 1; i >= 0; i--) {
            Optional<Label> label = heads.get(i).label().filter(found -> found.form() == form);
            paragraphs += heads.get(i).continues() && label.isEmpty() ? 0 : 1;
            timedLines += heads.get(i).isTimed() ? 1 : 0;
            if (label.isEmpty()) {
                continue;
            }
            labelled++;
            timedLabels += heads.get(i).isTimed() ? 1 : 0;
            looks += hasLook(label.get()) ? 1 : 0;
            if (occurrences(label.get()) > 1) {
                repeated++;
                anyRepeated = true;
                firstRepeated = i;
                stems.add(LabelShape.stem(label.get().name()));
                regular = repeated * 3 >= paragraphs * 2 && labelled * 5 >= paragraphs * 4;
            }
        }
        regular &= anyRepeated && form == Form.COLON;
        timed = form == Form.COLON && timedLabels >= FEWEST_TIMED && timedLabels * 10 >= timedLines * 9;
    }

    private boolean isUsed() {
        int total = counts.getOrDefault(form, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (form == Form.TAB && total < heads.size() / 2 || total == 0) {
            return false;
        } else if (form == Form.LINE || form == Form.TIME) {
            return holdsTimes(total);
        }
        return first() >= 0 && (form != Form.BRACKET || holdsNames());
    }

    /** Whether two names stand in brackets, or a role: one alone, such as {@code [Nods]}, tells what somebody does. */
    private boolean holdsNames() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < heads.size(); i++) {
            if (accepts(i)) {
                names.add(heads.get(i).label().orElseThrow().name());
            }
        }
        return names.size() > 1 || names.stream().anyMatch(LabelShape::isRole);
    }

    /** Whether names without colons stand beside nearly all times, and half of them are names that occur twice. */
    private boolean holdsTimes(int total) {
        int timedLines = 0;
        int followed = 0;
        int repeated = 0;
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            Optional<Label> label = head.label().filter(found -> found.form() == form);
            timedLines += head.isTimed() ? 1 : 0;
            repeated += label.filter(found -> occurrences(found) > 1 || LabelShape.isRole(found.name()))
                            .isPresent()
                    ? 1
                    : 0;
            boolean words = form == Form.TIME
                    || i + 1 < heads.size() && !heads.get(i + 1).isTimed();
            followed += label.isPresent() && words ? 1 : 0;
        }
        return total > 1 && followed * 10 >= timedLines * 9 && repeated * 2 >= total;
    }
}
