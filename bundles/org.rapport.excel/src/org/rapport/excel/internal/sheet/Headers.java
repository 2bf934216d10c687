// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes the headers of one table unique, without regard to case, so that R, Python and SQL can name each column. */
public final class Headers {

    private static final int LONGEST = 200;

    private final Set<String> taken = new HashSet<>();

    /** The name itself, cut where it is very long, with a number behind it if that was given out before. */
    public String unique(String name) {
        String cut = cut(name.strip());
        String header = cut;
        for (int number = 2; !taken.add(header.toLowerCase(Locale.ROOT)); number++) {
            header = cut + " (" + number + ")";
        }
        return header;
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end) + "…";
    }
}
