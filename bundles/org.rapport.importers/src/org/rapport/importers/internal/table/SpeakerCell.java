// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.table;

import org.rapport.importers.internal.turns.Blanks;

/** The name in a table cell of a speaker. */
final class SpeakerCell {

    private SpeakerCell() {}

    /** The name without colon, brackets or blanks around it. */
    static String name(String cell) {
        String name = Blanks.strip(cell);
        if (name.endsWith(":")) {
            name = Blanks.strip(name.substring(0, name.length() - 1));
        }
        boolean bracketed = name.length() > 2 && name.startsWith("[") && name.endsWith("]");
        return bracketed ? Blanks.strip(name.substring(1, name.length() - 1)) : name;
    }
}
