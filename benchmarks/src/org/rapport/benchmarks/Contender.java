// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.util.function.LongSupplier;
import org.rapport.api.task.TaskException;

/**
 * One side of a comparison.
 *
 * @param name what it is called in the table
 * @param prepare what comes before each turn and is not measured
 * @param work what is measured
 * @param clock tells the processor time that such work has used so far, in nanoseconds
 */
record Contender(String name, Step prepare, Step work, LongSupplier clock) {

    private static final double NANOS = 1e9;

    /** Work in this process. */
    static Contender here(String name, Step prepare, Step work) {
        return new Contender(name, prepare, work, ProcessorTime::ofThisProcess);
    }

    /** Does the work once; returns the seconds of processor time that it took. */
    double run() throws IOException, TaskException {
        prepare.run();
        System.gc();
        long before = clock.getAsLong();
        work.run();
        return (clock.getAsLong() - before) / NANOS;
    }

    /** A part of the work. */
    @FunctionalInterface
    interface Step {
        /** Nothing to do. */
        Step NONE = () -> {};

        void run() throws IOException, TaskException;
    }
}
