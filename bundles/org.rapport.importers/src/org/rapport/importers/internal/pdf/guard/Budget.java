// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.guard;

import java.util.Optional;
import org.rapport.api.importing.ImportLimits;
import org.rapport.api.task.Progress;
import org.rapport.importers.internal.pdf.guard.TooMuchException.Kind;

/**
 * What reading one PDF may cost. PDFBox goes on after many faults, so that what was exceeded first is kept, and asked
 * for at the end. For one thread.
 */
public final class Budget {

    private static final int ASKED_EVERY = 1 << 12;
    private static final long MOST_STEPS = 60_000_000;
    private static final int MOST_OBJECTS = 3_000_000;
    private static final int STREAMS_IN_ALL = 8;

    private final Progress progress;
    private final int largestStream;
    private long bytes;
    private long steps;
    private int objects = MOST_OBJECTS;
    private Optional<Kind> exceeded = Optional.empty();

    /**
     * A budget.
     *
     * @param fileSize the bytes of the file, each of which may be read a few times
     */
    public Budget(ImportLimits limits, long fileSize, Progress progress) {
        this.progress = progress;
        this.bytes = limits.megabytes() * (1L << 20);
        this.largestStream = (int) Math.min(Integer.MAX_VALUE - 64, bytes / STREAMS_IN_ALL);
        this.steps = MOST_STEPS + 8 * fileSize;
    }

    /** Counts a piece of work that takes less than a microsecond or so. */
    public void step() throws TooMuchException {
        if (--steps < 0) {
            throw exceed(Kind.WORK);
        } else if (steps % ASKED_EVERY == 0 && progress.isCancelled()) {
            throw exceed(Kind.CANCELLED);
        }
    }

    /** Counts many pieces of work. */
    public void steps(long number) throws TooMuchException {
        steps -= number;
        step();
    }

    /** Counts objects that stay in memory. */
    public void objects(long number) throws TooMuchException {
        objects -= (int) Math.min(number, MOST_OBJECTS + 1L);
        if (objects < 0) {
            throw exceed(Kind.WORK);
        }
    }

    /** Counts bytes that were unpacked into one stream, which has so many now. */
    void unpack(int number, long now) throws TooMuchException {
        bytes -= number;
        if (bytes < 0 || now > largestStream) {
            throw exceed(Kind.BYTES);
        }
    }

    /** Refuses what is nested too deep. */
    public TooMuchException tooDeep() {
        return exceed(Kind.DEPTH);
    }

    /** Refuses a page that holds more than any does. */
    public TooMuchException tooMuch() {
        return exceed(Kind.WORK);
    }

    /** What was exceeded first, if anything was. */
    public Optional<Kind> exceeded() {
        return exceeded;
    }

    private TooMuchException exceed(Kind kind) {
        exceeded = exceeded.or(() -> Optional.of(kind));
        return new TooMuchException(kind);
    }
}
