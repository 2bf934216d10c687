// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;

/**
 * Does the same work on many things side by side and hands the results over one by one, in order, on the caller's thread.
 * Only a few things are under way at once, so that memory stays bounded.
 */
public final class Workers {

    private static final int MOST = 4;

    private final int threads;

    public Workers() {
        this(Math.min(MOST, Runtime.getRuntime().availableProcessors()));
    }

    public Workers(int threads) {
        this.threads = threads;
    }

    /** Work on one thing. */
    @FunctionalInterface
    public interface Work<T, R> {
        R on(T thing) throws TaskException;
    }

    /** Takes a result. */
    @FunctionalInterface
    public interface Taker<R> {
        void take(R result) throws TaskException;
    }

    /**
     * How much may be under way at once, from the beginning of the work on a thing until its result is taken.
     *
     * @param most the weights of all things under way together; what alone weighs more is worked on alone
     * @param weight the weight of a thing
     */
    public record Room<T>(long most, ToLongFunction<T> weight) {}

    /**
     * Works on all things.
     *
     * @throws TaskException the first fault of the work or of the taker; what was not begun by then is not done
     */
    public <T, R> void each(List<T> things, Work<T, R> work, Taker<R> taker) throws TaskException {
        each(things, new Room<>(Long.MAX_VALUE, thing -> 0), work, taker);
    }

    /**
     * Works on all things, on no more of them at once than there is room for.
     *
     * @throws TaskException the first fault of the work or of the taker; what was not begun by then is not done
     */
    public <T, R> void each(List<T> things, Room<T> room, Work<T, R> work, Taker<R> taker) throws TaskException {
        if (threads < 2 || things.size() < 2) {
            for (T thing : things) {
                taker.take(work.on(thing));
            }
            return;
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        Deque<UnderWay<R>> underWay = new ArrayDeque<>();
        long taken = 0;
        try {
            for (T thing : things) {
                long weight = room.weight().applyAsLong(thing);
                while (!underWay.isEmpty() && (underWay.size() > 2 * threads || weight > room.most() - taken)) {
                    taken -= take(underWay, taker);
                }
                underWay.add(new UnderWay<>(executor.submit(() -> work.on(thing)), weight));
                taken += weight;
            }
            while (!underWay.isEmpty()) {
                take(underWay, taker);
            }
        } finally {
            underWay.forEach(waiting -> waiting.result().cancel(false));
            executor.shutdown();
            awaitEnd(executor);
        }
    }

    private record UnderWay<R>(Future<R> result, long weight) {}

    /** Takes the earliest result; returns its weight. */
    private static <R> long take(Deque<UnderWay<R>> underWay, Taker<R> taker) throws TaskException {
        UnderWay<R> first = underWay.remove();
        taker.take(result(first.result()));
        return first.weight();
    }

    /** What was begun may hold files open: the caller goes on only when all of it has ended. */
    private static void awaitEnd(ExecutorService executor) {
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = executor.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <R> R result(Future<R> future) throws TaskException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TaskCancelledException();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    private static TaskException rethrown(Throwable cause) {
        if (cause instanceof TaskException fault) {
            return fault;
        }
        if (cause instanceof RuntimeException mistake) {
            throw mistake;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }
}
