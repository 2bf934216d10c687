// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

/**
 * How much a packed document may hold, so that a zip bomb ends early.
 *
 * @param entries how many parts
 * @param partBytes how large one part of text may become
 * @param totalBytes how large all parts that are read may become together
 * @param ratio how many times its packed size a part may become, where it becomes larger than {@code ratioFrom}
 * @param ratioFrom from which size on the ratio counts
 * @param depth how deep elements may be nested
 */
record Limits(int entries, long partBytes, long totalBytes, int ratio, long ratioFrom, int depth) {

    static final Limits DEFAULT = new Limits(20_000, 64L << 20, 256L << 20, 100, 10L << 20, 1_000);
}
