// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.cases;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.rapport.core.people.FilePattern;

/**
 * The name of a file or transcript in a cell of a table, in which {@code *} stands for any characters and {@code ?} for one.
 *
 * @param text as a person wrote it, without folders
 */
record NamePattern(String text) {

    private static final int LONGEST = 255;

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

    /** Whether it fits one of the names; no name is longer than those of files. */
    boolean fits(List<String> names) {
        if (text.length() > LONGEST) {
            return false;
        }
        FilePattern pattern = new FilePattern(composed(text));
        return names.stream().anyMatch(name -> pattern.matches(composed(name)));
    }

    /** Letters with their marks as one character each, which file systems may take apart. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
