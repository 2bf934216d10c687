// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.util.concurrent.TimeUnit;

/** Wakes those who wait for a change of a study that this process has open. Safe for several threads. */
public final class ChangeSignal {

    private long changes;
    private boolean over;

    /** How often it was raised; to be asked before the study is looked at. */
    public synchronized long changes() {
        return changes;
    }

    public synchronized void raise() {
        changes++;
        notifyAll();
    }

    /** Wakes all, and nobody waits here any more. */
    public synchronized void end() {
        over = true;
        notifyAll();
    }

    public synchronized boolean isOver() {
        return over;
    }

    /** Waits until it is raised after {@code seen} or ended, at most so long. */
    public synchronized void awaitBeyond(long seen, long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0 && changes == seen && !over; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
