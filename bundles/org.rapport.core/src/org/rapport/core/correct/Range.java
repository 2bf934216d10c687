// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

/**
 * A stretch of two sequences that are compared: {@code a} in the one, {@code b} in the other, ends excluded.
 *
 * @param aStart where it begins in the one
 * @param aEnd where it ends in the one
 * @param bStart where it begins in the other
 * @param bEnd where it ends in the other
 */
record Range(int aStart, int aEnd, int bStart, int bEnd) {

    boolean isEmpty() {
        return aStart == aEnd || bStart == bEnd;
    }

    int aLength() {
        return aEnd - aStart;
    }

    int bLength() {
        return bEnd - bStart;
    }
}
