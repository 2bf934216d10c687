// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

/** What CoreNLP says when it refuses a pattern that was read without a fault here, cut to one line. */
final class Refusal {

    private static final int LONGEST = 200;

    private Refusal() {}

    static String firstLine(Exception refusal) {
        Throwable last = refusal.getCause() == null ? refusal : refusal.getCause();
        String line = String.valueOf(last.getMessage()).lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
