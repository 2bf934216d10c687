// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.util.Optional;
import org.rapport.jdbc.internal.journal.Image;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.RecordWords;
import org.rapport.model.text.WordFinder;

/**
 * What becomes of a record. It depends on nothing but the record, so that every state of it in the history changes alike:
 * afterwards the history is that of a study which never held the words, and every other edit can be undone as before.
 */
final class Redaction {

    private static final int UUID_LENGTH = 36;

    private final Plan plan;
    private final WordFinder finder;

    Redaction(Plan plan) {
        this.plan = plan;
        this.finder = plan.finder();
    }

    /** Whether the record goes whole. */
    boolean isGone(RecordTable table, String id) {
        return switch (table) {
            case TRANSCRIPT -> plan.transcripts().contains(id);
            case SPEAKER -> plan.transcripts().contains(id.substring(0, UUID_LENGTH));
            case CASE -> plan.cases().contains(id);
            case CASE_VALUE -> plan.cases().contains(id.substring(0, UUID_LENGTH));
            case SUGGESTION, DECISION, CODING, MEMO -> plan.records().contains(table + " " + id);
            default -> false;
        };
    }

    /** What the record is called afterwards. */
    String id(RecordTable table, String id) {
        if (table != RecordTable.SPEAKER || plan.labels().isEmpty()) {
            return id;
        }
        String label = Planning.label(id);
        String now = plan.labels().getOrDefault(label, label);
        return id.substring(0, id.length() - label.length()) + now;
    }

    /** The same state if nothing in it goes. */
    RecordState state(RecordTable table, String id, RecordState state) {
        if (!state.isPresent()) {
            return state;
        }
        if (plan.movers().contains(table + " " + id) && plan.isOnWhatGoes(table, state.values())) {
            return RecordState.removed(state.edit());
        }
        Object[] values = values(table, state.values());
        return values == state.values() ? state : RecordState.present(state.edit(), values);
    }

    private Object[] values(RecordTable table, Object[] values) {
        Object[] now = plan.everywhere() ? RecordWords.change(table, values, finder::blackOut) : values;
        now = switch (table) {
            case SUGGESTION, DECISION, CODING, MEMO -> withText(table, now);
            case TRANSCRIPT -> withLabels(withText(table, now));
            case SPEAKER -> withoutCase(now);
            default -> now;
        };
        return now;
    }

    private Object[] withText(RecordTable table, Object[] values) {
        int text = table.index("text");
        Long other = plan.texts().get(values[text]);
        return other == null ? values : with(values, text, other);
    }

    private Object[] withLabels(Object[] values) {
        int speakers = RecordTable.TRANSCRIPT.index("speakers");
        if (plan.labels().isEmpty()) {
            return values;
        }
        String now = RecordWords.changeList(
                (String) values[speakers], label -> plan.labels().getOrDefault(label, label));
        return now.equals(values[speakers]) ? values : with(values, speakers, now);
    }

    private Object[] withoutCase(Object[] values) {
        int person = RecordTable.SPEAKER.index("case_id");
        return plan.cases().contains(values[person]) ? with(values, person, null) : values;
    }

    private static Object[] with(Object[] values, int index, Object value) {
        Object[] now = values.clone();
        now[index] = value;
        return now;
    }

    /** Empty if the record goes; the same image if nothing in it does. */
    Optional<Image> image(Image image) {
        if (isGone(image.table(), image.id())) {
            return Optional.empty();
        }
        String id = id(image.table(), image.id());
        RecordState before = state(image.table(), image.id(), image.before());
        RecordState after = state(image.table(), image.id(), image.after());
        boolean same = id.equals(image.id())
                && before == image.before()
                && after == image.after()
                && !namesRenamedText(image.table(), before)
                && !namesRenamedText(image.table(), after);
        return Optional.of(same ? image : new Image(image.table(), id, before, after, image.from()));
    }

    /** Images name texts by their digests, which are others when words have gone. */
    private boolean namesRenamedText(RecordTable table, RecordState state) {
        return switch (table) {
            case TRANSCRIPT, SUGGESTION, DECISION, CODING, MEMO ->
                state.isPresent() && plan.blanked().containsKey(state.values()[table.index("text")]);
            default -> false;
        };
    }
}
