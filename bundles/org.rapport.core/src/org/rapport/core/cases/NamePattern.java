// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.cases;

import java.util.Arrays;
import java.util.List;
import org.rapport.core.Wildcards;

/**
 * The name of a file or transcript in which {@code *} stands for any characters and {@code ?} for one, without case.
 *
 * @param text the pattern as a person wrote it, without folders
 */
record NamePattern(String text) {

    NamePattern {
        text = text.strip();
        text = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    }

    /** The patterns of a cell, with semicolons or line ends between them. */
    static List<NamePattern> all(String cell) {
        return Arrays.stream(cell.split("[;\r\n]+"))
                .map(NamePattern::new)
                .filter(pattern -> !pattern.text.isEmpty())
                .toList();
    }

    /** Without capitals, as {@link #fits} needs it on both sides. */
    static String plain(String name) {
        return Wildcards.plain(name);
    }

    /** Whether it fits one of the names, which are {@link #plain}. */
    boolean fits(List<String> names) {
        String wanted = plain(text);
        return names.stream().anyMatch(name -> Wildcards.fits(name, wanted));
    }
}
