// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.HONESTY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.text.Transcript;

/** How every store tells those who wait that somebody edited the study. */
public abstract class ChangeContract extends StoreTesting {

    private static final Duration LONG = Duration.ofMinutes(2);

    private final ExecutorService waiting = Executors.newCachedThreadPool();

    @AfterEach
    void letGo() {
        waiting.shutdownNow();
    }

    @Test
    void tellsAtOnceOfAnEditThatTheCallerDoesNotKnow() throws TaskException {
        begin();
        Optional<Edit> head = head();
        assertThat(store.awaitChange(Optional.empty(), Duration.ZERO)).isEqualTo(head);
        store.undo(ADA);
        assertThat(store.awaitChange(head.map(Edit::id), LONG))
                .isEqualTo(head())
                .isNotEqualTo(head);
    }

    @Test
    void tellsNothingWhereNothingChanged() throws TaskException {
        assertThat(store.awaitChange(Optional.empty(), Duration.ofMillis(1))).isEmpty();
        begin();
        Optional<EditId> head = head().map(Edit::id);
        assertThat(store.awaitChange(head, Duration.ZERO)).isEmpty();
        assertThat(store.awaitChange(head, Duration.ofMillis(1))).isEmpty();
    }

    @Test
    void wakesThoseWhoWaitForTheFirstEditOfTheSameStore() throws Exception {
        Future<Optional<Edit>> waiter = wait(() -> store.awaitChange(Optional.empty(), LONG));
        begin();
        assertThat(waiter.get()).isEqualTo(head()).isPresent();
    }

    @Test
    void tellsOneStoreOfTheEditsOfAnother() throws Exception {
        Transcript transcript = begin();
        Optional<EditId> start = head().map(Edit::id);
        try (StudyStore other = stores.open(address())) {
            Future<Optional<Edit>> waiter = wait(() -> store.awaitChange(start, LONG));
            Edit coded = edit(
                    other, BEN, "Code", session -> session.put(Samples.coding(transcript, "honest", HONESTY, BEN)));
            assertThat(waiter.get()).contains(coded);
        }
    }

    @Test
    void letsAFollowerSeeTheLastOfManyEdits() throws Exception {
        Transcript transcript = begin();
        EditId start = head().orElseThrow().id();
        try (StudyStore other = stores.open(address())) {
            Future<List<EditId>> follower = wait(() -> follow(start, "Last"));
            for (String label : List.of("One", "Two", "Three", "Last")) {
                edit(other, BEN, label, session -> session.put(Samples.coding(transcript, "honest", HONESTY, BEN)));
            }
            List<EditId> seen = follower.get();
            assertThat(seen)
                    .doesNotHaveDuplicates()
                    .last()
                    .isEqualTo(head().orElseThrow().id());
            assertThat(history(9)).extracting(Edit::id).containsAll(seen);
        }
    }

    private List<EditId> follow(EditId start, String last) throws TaskException {
        List<EditId> seen = new ArrayList<>(List.of(start));
        String label = "";
        while (!label.equals(last)) {
            Edit edit = store.awaitChange(Optional.of(seen.get(seen.size() - 1)), LONG)
                    .orElseThrow();
            seen.add(edit.id());
            label = edit.label();
        }
        return seen;
    }

    @Test
    void isCancelledByAnInterruption() throws TaskException {
        begin();
        Optional<EditId> head = head().map(Edit::id);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> store.awaitChange(head, LONG)).isInstanceOf(TaskCancelledException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(store.awaitChange(head, Duration.ZERO)).isEmpty();
    }

    private <T> Future<T> wait(Callable<T> work) {
        return waiting.submit(work);
    }
}
