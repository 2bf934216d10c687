// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.zip;

import org.rapport.api.importing.ImportLimits;

/**
 * How much a packed document may hold, so that a zip bomb ends early.
 *
 * @param entries how many parts
 * @param partBytes how large one part may become
 * @param totalBytes how large all parts that are read may become together
 * @param ratio how many times its packed size a part may become, where it becomes larger than {@code ratioFrom}
 * @param ratioFrom from which size on the ratio counts
 * @param depth how deep elements may be nested
 */
public record Limits(int entries, long partBytes, long totalBytes, int ratio, long ratioFrom, int depth) {

    /** The limits that a person can raise, with the others as usual: a part may have a quarter of all. */
    public static Limits of(ImportLimits raised) {
        long total = (long) raised.megabytes() << 20;
        return new Limits(20_000, Math.max(total / 4, 1 << 20), total, raised.ratio(), 10L << 20, 1_000);
    }

    /** What is left when so many bytes were read. */
    Limits after(long read) {
        return new Limits(entries, Math.min(partBytes, totalBytes - read), totalBytes, ratio, ratioFrom, depth);
    }
}
