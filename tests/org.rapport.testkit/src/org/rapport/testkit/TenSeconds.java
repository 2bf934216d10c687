// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.lang.management.ManagementFactory;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs something that must take no more than ten seconds of a processor. Time in which the machine did other work does
 * not count, so that a busy machine makes no test fail.
 */
public final class TenSeconds {

    private static final long BUDGET_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long LOOK_EVERY_MILLIS = 50;

    /** Something that waits rather than works ends here. */
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);

    private TenSeconds() {}

    /**
     * The result of the work.
     *
     * @throws AssertionError if it takes longer
     * @throws E what the work throws
     */
    public static <T, E extends Exception> T of(Work<T, E> work) throws E {
        FutureTask<T> task = new FutureTask<>(work::run);
        Thread thread = new Thread(task, "ten-seconds");
        thread.setDaemon(true);
        thread.start();
        long begun = System.nanoTime();
        while (true) {
            try {
                return task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                refuseIfLong(thread, System.nanoTime() - begun);
            } catch (ExecutionException e) {
                throw TenSeconds.<E>cause(e);
            } catch (InterruptedException e) {
                thread.interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }

    private static void refuseIfLong(Thread thread, long waited) {
        long worked = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
        if (worked > BUDGET_NANOS || waited > PATIENCE_NANOS) {
            AssertionError late =
                    new AssertionError("took " + TimeUnit.NANOSECONDS.toSeconds(worked) + " s of a processor, and "
                            + TimeUnit.NANOSECONDS.toSeconds(waited) + " s in all, and was not done");
            late.setStackTrace(thread.getStackTrace());
            thread.interrupt();
            throw late;
        }
    }

    /** What the work threw, of which nothing but {@code E} is checked. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> E cause(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return (E) e.getCause();
    }

    /** The work. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Work that gives nothing. */
    @FunctionalInterface
    public interface Action<E extends Exception> {
        void run() throws E;
    }

    /** Does the work. */
    public static <E extends Exception> void run(Action<E> work) throws E {
        of(() -> {
            work.run();
            return true;
        });
    }
}
