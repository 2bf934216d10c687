// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordKey;
import org.rapport.model.study.StudyInfo;

/** One study in memory, shared by all stores that have it open. */
final class MemoryStudy {

    private final StudyInfo info;
    private final Semaphore writer = new Semaphore(1);
    private volatile String holder = "";
    private MemoryState state = new MemoryState(Map.of());
    private List<Done> history = List.of();

    MemoryStudy(StudyInfo info) {
        this.info = info;
    }

    StudyInfo info() {
        return info;
    }

    synchronized MemoryReader read() {
        return new MemoryReader(state, history);
    }

    synchronized MemoryState state() {
        return state;
    }

    synchronized List<Done> history() {
        return history;
    }

    void lock(Coder coder, String label, long patienceMillis) throws TaskException {
        try {
            if (!writer.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw refuse(MemoryMessage.IN_USE, holder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refuse(MemoryMessage.IN_USE, holder);
        }
        holder = coder + ", \"" + label + "\"";
    }

    void unlock() {
        writer.release();
    }

    synchronized void commit(Done done, MemoryState after) {
        List<Done> longer = new ArrayList<>(history);
        longer.add(done);
        history = List.copyOf(longer);
        state = after;
        notifyAll();
    }

    synchronized Optional<Edit> awaitChange(Optional<EditId> after, Duration timeout) throws TaskException {
        long end = System.nanoTime() + timeout.toNanos();
        while (lastEdit().map(Edit::id).equals(after)) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return Optional.empty();
            }
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new TaskCancelledException();
            }
        }
        return lastEdit();
    }

    private synchronized Optional<Edit> lastEdit() {
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(history.get(history.size() - 1).edit());
    }

    Edit next(Coder coder, String label, String reason, Edit.Kind kind, Optional<EditId> target, int records) {
        Optional<EditId> predecessor = lastEdit().map(Edit::id);
        return new Edit(EditId.random(), predecessor, coder, Instant.now(), label, reason, kind, target, records);
    }

    /** Needs the lock. */
    Edit undo(Coder coder) throws TaskException {
        List<Done> done = history();
        for (int i = done.size() - 1; i >= 0; i--) {
            Edit edit = done.get(i).edit();
            if (edit.kind() == Edit.Kind.DO && edit.coder().equals(coder) && !isTakenBack(edit)) {
                return apply(coder, done.get(i), Edit.Kind.UNDO);
            }
        }
        throw refuse(MemoryMessage.NOTHING_TO_UNDO, coder);
    }

    /** Needs the lock. */
    Edit undo(Coder coder, EditId id) throws TaskException {
        Done target = history().stream()
                .filter(done -> done.edit().id().equals(id))
                .findFirst()
                .orElseThrow(() -> refuse(MemoryMessage.NO_EDIT));
        if (target.edit().kind() != Edit.Kind.DO || isTakenBack(target.edit())) {
            throw refuse(MemoryMessage.NOT_UNDOABLE, target.edit().label());
        }
        return apply(coder, target, Edit.Kind.UNDO);
    }

    /** Needs the lock. */
    Edit redo(Coder coder) throws TaskException {
        List<Done> done = history();
        for (int i = done.size() - 1; i >= 0; i--) {
            Edit edit = done.get(i).edit();
            if (edit.coder().equals(coder) && edit.kind() == Edit.Kind.DO) {
                break;
            }
            if (edit.coder().equals(coder)
                    && edit.kind() == Edit.Kind.UNDO
                    && lastAbout(edit.target().get()) == edit) {
                return apply(coder, find(edit.target().get()), Edit.Kind.REDO);
            }
        }
        throw refuse(MemoryMessage.NOTHING_TO_REDO, coder);
    }

    private boolean isTakenBack(Edit edit) {
        return about(edit.id())
                .reduce((first, second) -> second)
                .filter(last -> last.kind() == Edit.Kind.UNDO)
                .isPresent();
    }

    private Edit lastAbout(EditId id) {
        return about(id).reduce((first, second) -> second).orElseThrow();
    }

    private Stream<Edit> about(EditId id) {
        return history().stream().map(Done::edit).filter(other -> other.target().equals(Optional.of(id)));
    }

    private Done find(EditId id) {
        return history().stream()
                .filter(done -> done.edit().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Edit apply(Coder coder, Done target, Edit.Kind kind) throws TaskException {
        MemoryState after = state().copy();
        Map<RecordKey, Change> changes = new HashMap<>();
        for (Map.Entry<RecordKey, Change> entry : target.changes().entrySet()) {
            Change change = kind == Edit.Kind.UNDO ? entry.getValue().back() : entry.getValue();
            Optional<MemoryState.Entry> now = state().entry(entry.getKey());
            if (!now.map(MemoryState.Entry::edit).equals(change.before().map(MemoryState.Entry::edit))) {
                throw blocked(target, inTheWay(now, change.before()));
            }
            changes.put(entry.getKey(), change);
            after.set(entry.getKey(), change.after());
        }
        requireSupported(target, after);
        Edit edit = next(
                coder,
                target.edit().label(),
                "",
                kind,
                Optional.of(target.edit().id()),
                target.edit().records());
        commit(new Done(edit, changes), after);
        return edit;
    }

    private Edit inTheWay(Optional<MemoryState.Entry> now, Optional<MemoryState.Entry> expected) {
        int at = now.map(entry -> index(entry.edit())).orElse(-1);
        int due = expected.map(entry -> index(entry.edit())).orElse(-1);
        return at > due
                ? history().get(at).edit()
                : about(expected.orElseThrow().edit())
                        .reduce((first, second) -> second)
                        .orElse(history().get(due).edit());
    }

    private void requireSupported(Done target, MemoryState after) throws TaskException {
        Optional<Edit> latest = Optional.empty();
        for (Map.Entry<RecordKey, RecordKey> pair : after.unsupported()) {
            int child = index(after.entry(pair.getKey()).orElseThrow().edit());
            int parent = after.entry(pair.getValue())
                    .map(entry -> index(entry.edit()))
                    .orElse(-1);
            latest = Optional.of(history().get(Math.max(child, parent)).edit());
        }
        if (latest.isPresent()) {
            throw blocked(target, latest.get());
        }
        try {
            after.codebook();
        } catch (IllegalArgumentException e) {
            throw blocked(target, history().get(history().size() - 1).edit());
        }
    }

    private int index(EditId id) {
        return history().indexOf(find(id));
    }

    private static TaskException blocked(Done target, Edit by) {
        return refuse(MemoryMessage.BLOCKED, target.edit().label(), by.label(), by.coder());
    }

    static TaskException refuse(MemoryMessage message, Object... arguments) {
        return new TaskException(Message.of(message, arguments), Location.NOWHERE);
    }

    /** What an edit did to one record; empty means that it was not there and nobody had removed it. */
    record Change(Optional<MemoryState.Entry> before, Optional<MemoryState.Entry> after) {

        Change back() {
            return new Change(after, before);
        }
    }

    /** An edit with what it did. */
    record Done(Edit edit, Map<RecordKey, Change> changes) {

        Done {
            changes = Map.copyOf(changes);
        }
    }
}
