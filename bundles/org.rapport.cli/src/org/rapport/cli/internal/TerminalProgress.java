// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.rapport.api.task.Progress;

/** Shows progress in one line of a terminal, and nothing elsewhere; cancelled by Ctrl-C. */
final class TerminalProgress implements Progress {

    private final PrintStream err;
    private final boolean shown;
    private final CompletableFuture<Boolean> cancelled = new CompletableFuture<>();
    private final AtomicLong done = new AtomicLong();
    private String task = "";
    private long steps;
    private long printed = -1;

    TerminalProgress(Terminal terminal) {
        this.err = terminal.err();
        this.shown = terminal.errIsTerminal();
    }

    @Override
    public synchronized void begin(String newTask, long newSteps) {
        clear();
        task = newTask;
        steps = newSteps;
        done.set(0);
        show();
    }

    @Override
    public void advance(long more) {
        done.addAndGet(more);
        show();
    }

    @Override
    public boolean isCancelled() {
        return cancelled.isDone();
    }

    void cancel() {
        cancelled.complete(true);
    }

    /** Is completed when the command is cancelled. */
    CompletableFuture<Boolean> cancellation() {
        return cancelled;
    }

    private synchronized void show() {
        long percent = steps <= 0 ? 0 : Math.min(100, done.get() * 100 / steps);
        if (shown && percent != printed) {
            err.print("\r\u001b[K" + task + (steps > 0 ? " " + percent + " %" : " …"));
            err.flush();
            printed = percent;
        }
    }

    /** Takes the line away, before anything else is printed. */
    synchronized void clear() {
        if (shown && printed >= 0) {
            err.print("\r\u001b[K");
            err.flush();
        }
        printed = -1;
    }
}
