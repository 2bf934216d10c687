// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordChange;
import org.rapport.model.study.RecordKey;
import org.rapport.testkit.RandomEdits;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** What holds of the history whatever was done, on random edits from a printed seed. */
final class HistoryLawsTest extends StoreTesting {

    private static final int STEPS = 40;

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    private static SplittableRandom random(TestReporter reporter) {
        long seed = Long.getLong("rapport.seed", System.nanoTime());
        reporter.publishEntry("seed", String.valueOf(seed));
        return new SplittableRandom(seed);
    }

    /** The records after each edit, by its number. */
    private Map<Long, Standing> work(SplittableRandom random) throws TaskException, SQLException {
        Map<Long, Standing> then = new TreeMap<>(Map.of(0L, Standing.now(store)));
        for (int i = 0; i < STEPS; i++) {
            RandomEdits.stepWithOrder(store, random.nextLong());
            then.put(Standing.head(store), Standing.now(store));
        }
        return then;
    }

    @RepeatedTest(6)
    void rewindsToEveryEdit(TestReporter reporter) throws TaskException, SQLException {
        Map<Long, Standing> then = work(random(reporter));
        for (Map.Entry<Long, Standing> moment : then.entrySet()) {
            assertThat(Standing.at(moment.getKey(), store))
                    .as("at edit %d of %d", moment.getKey(), then.size())
                    .isEqualTo(moment.getValue());
        }
    }

    @RepeatedTest(4)
    void undoesAllToTheFirstStateAndRedoesAllToTheLast(TestReporter reporter) throws TaskException, SQLException {
        SplittableRandom random = random(reporter);
        List<Standing> states = new ArrayList<>(List.of(Standing.now(store)));
        List<EditId> edits = new ArrayList<>();
        while (edits.size() < STEPS) {
            long before = Standing.head(store);
            RandomEdits.edit(store, random.nextLong());
            if (Standing.head(store) > before) {
                edits.add(head().orElseThrow().id());
                states.add(Standing.now(store));
            }
        }
        for (int i = edits.size() - 1; i >= 0; i--) {
            store.undo(Samples.ADA, edits.get(i));
            assertThat(Standing.now(store)).as("after the undo of edit %d", i).isEqualTo(states.get(i));
        }
        restart();
        for (int i = 1; i < states.size(); i++) {
            store.redo(Samples.ADA);
            assertThat(Standing.now(store)).as("after the redo of edit %d", i).isEqualTo(states.get(i));
        }
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    @RepeatedTest(3)
    void makesTheStudyAnewFromEveryBeginningOfItsHistory(TestReporter reporter) throws TaskException {
        SplittableRandom random = random(reporter);
        for (int i = 0; i < STEPS; i++) {
            String done = RandomEdits.stepWithOrder(store, random.nextLong());
            assertThat(store.checkFully(Progress.NONE))
                    .as("step %d, %s", i, done)
                    .isEmpty();
        }
    }

    /** Guards the laws: what is never done proves nothing. */
    @Test
    void addsChangesAndRemovesEveryKindOfRecord(TestReporter reporter) throws TaskException {
        SplittableRandom random = random(reporter);
        Set<String> done = new TreeSet<>();
        Set<String> due = new TreeSet<>();
        for (RecordKey.Kind kind : RecordKey.Kind.values()) {
            due.addAll(List.of(kind + " added", kind + " changed", kind + " removed"));
        }
        due.remove("CODEBOOK removed"); // only an undo removes it
        for (int i = 0; i < 2_000 && !done.containsAll(due); i++) {
            RandomEdits.edit(store, random.nextLong());
            Optional<Edit> head = head();
            if (head.isPresent()) {
                done.addAll(read(reader -> shapes(reader, head.get().id())));
            }
        }
        assertThat(done).isEqualTo(due);
    }

    private static Set<String> shapes(StudyReader reader, EditId edit) throws TaskException {
        try (Stream<RecordChange> changes = reader.changes(edit)) {
            return changes.map(change -> change.key().kind()
                            + (change.before().isEmpty()
                                    ? " added"
                                    : change.after().isEmpty() ? " removed" : " changed"))
                    .collect(Collectors.toSet());
        }
    }
}
