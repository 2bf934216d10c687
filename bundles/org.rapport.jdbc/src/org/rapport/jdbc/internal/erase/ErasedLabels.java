// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The labels that take the place of erased ones. Nobody gets a label that somebody else has: two people stay two. */
final class ErasedLabels {

    private static final String START = "Erased ";
    private static final Pattern FORM = Pattern.compile(START + "[1-9][0-9]*");

    private final Set<String> taken;
    private int number = 1;

    /** {@code taken} are all labels that speakers have or had, or are to get. */
    ErasedLabels(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The next that nobody has. */
    String next() {
        while (!taken.add(START + number)) {
            number++;
        }
        return START + number;
    }

    /** This one, or another one if somebody has it. */
    String take(String wished) {
        return taken.add(wished) ? wished : next();
    }

    /** Whether a label took the place of an erased one. */
    static boolean isErased(String label) {
        return FORM.matcher(label).matches();
    }
}
