// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.ServerMessage;
import org.rapport.jdbc.internal.study.ReadTransaction;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;

/**
 * Waits for the next edit of a study on a server, which tells of each by a notification. One of the waiting threads
 * listens for all. The last edit is asked for after the listening began, and again after each lost connection, so that
 * no edit is missed.
 */
final class ServerWatch {

    /** After so long it is seen that a waiting thread was interrupted; the server is not asked for that. */
    private static final int SLICE_MILLIS = 200;

    private static final Set<String> PASSING = Set.of(
            ServerMessage.UNREACHABLE.key(),
            ServerMessage.STARTING.key(),
            ServerMessage.CROWDED.key(),
            ServerMessage.LOST.key());

    private final StudyServer study;
    private Optional<Listener> listener = Optional.empty();
    private boolean listening;
    private boolean over;
    private long news;

    ServerWatch(StudyServer study) {
        this.study = study;
    }

    /** A server that cannot be reached for a while is waited for too. */
    Optional<Edit> await(Optional<EditId> after, Duration timeout) throws TaskException {
        long end = System.nanoTime() + timeout.toNanos();
        while (true) {
            requireGoingOn();
            boolean timeIsUp = System.nanoTime() >= end;
            try {
                long seen = timeIsUp ? 0 : listen();
                Optional<Edit> other =
                        head().filter(head -> !Optional.of(head.id()).equals(after));
                if (other.isPresent() || timeIsUp) {
                    return other;
                }
                await(seen, end);
            } catch (TaskException e) {
                if (timeIsUp || !PASSING.contains(e.what().key())) {
                    throw e;
                }
                pause(end);
            }
        }
    }

    private Optional<Edit> head() throws TaskException {
        return study.faults().guard(() -> {
            try (ReadTransaction transaction = study.read()) {
                return Tables.of(transaction.database()).edits().head().map(EditEntry::edit);
            } catch (IllegalStateException e) { // somebody closed the study just now
                requireGoingOn();
                throw e;
            }
        });
    }

    /** Makes sure that there is a listener; how much it heard. */
    private long listen() throws TaskException {
        synchronized (this) {
            requireGoingOn();
            if (listening || listener.isPresent()) {
                return news;
            }
            listening = true;
        }
        Optional<Listener> fresh = Optional.empty();
        try {
            fresh = Optional.of(study.faults().guard(() -> Listener.open(study.connector())));
        } finally {
            stopListening(fresh, true); // what others saw before it may be old
        }
        return listen();
    }

    /** Until there are news; without asking the server. */
    private void await(long seen, long end) throws TaskException {
        for (Optional<Listener> ears = turn(seen, end); ears.isPresent(); ears = turn(seen, end)) {
            hear(ears.get(), end);
        }
    }

    /** The listener, for the thread whose turn it is; empty if there are news, or the time is up. */
    private synchronized Optional<Listener> turn(long seen, long end) throws TaskCancelledException {
        while (listening && news == seen && !over && System.nanoTime() < end) {
            doze(end);
        }
        requireGoingOn();
        if (listening || news != seen || System.nanoTime() >= end) {
            return Optional.empty();
        }
        listening = listener.isPresent();
        return listener;
    }

    private void hear(Listener ears, long end) throws TaskException {
        Optional<Listener> kept = Optional.empty();
        boolean heard = false;
        try {
            long left = Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
            heard = ears.await((int) Math.min(left, SLICE_MILLIS));
            kept = Optional.of(ears);
        } catch (SQLException e) {
            throw study.faults().of(e);
        } finally {
            stopListening(kept, heard);
        }
        requireGoingOn();
    }

    private synchronized void stopListening(Optional<Listener> kept, boolean heard) throws TaskException {
        listening = false;
        news += heard || kept.isEmpty() ? 1 : 0; // after a lost connection anything may be new
        listener = kept;
        notifyAll();
        if (over) {
            closeListener();
        }
    }

    /** Until the listening thread has something to tell. */
    private void doze(long end) throws TaskCancelledException {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, end - System.nanoTime()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TaskCancelledException();
        }
    }

    private synchronized void pause(long end) throws TaskCancelledException {
        requireGoingOn();
        doze(Math.min(end, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SLICE_MILLIS)));
    }

    private synchronized void requireGoingOn() throws TaskCancelledException {
        if (over || Thread.currentThread().isInterrupted()) {
            throw new TaskCancelledException();
        }
    }

    /** Lets all who wait go. */
    synchronized void end() throws TaskException {
        over = true;
        notifyAll();
        if (!listening) {
            closeListener();
        }
    }

    private void closeListener() throws TaskException {
        Optional<Listener> last = listener;
        listener = Optional.empty();
        if (last.isPresent()) {
            study.faults().guard(() -> {
                last.get().close();
                return true;
            });
        }
    }
}
