// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

/** Numbers of things in words. */
final class Counted {

    private Counted() {}

    /** {@code 1 turn}, {@code 2 turns}. */
    static String of(long number, String thing) {
        return of(number, thing, thing + "s");
    }

    /** {@code 1 memory}, {@code 2 memories}. */
    static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
