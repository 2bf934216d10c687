// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.List;
import java.util.stream.Stream;
import org.rapport.core.Wildcards;

/**
 * Patterns for the names of files, without their folders, with semicolons between: {@code *} stands for any characters,
 * {@code ?} for one; letters are compared without case.
 *
 * @param text the patterns as a person wrote them; not empty, at most 1,000 characters
 */
public record FilePattern(String text) {

    private static final int LONGEST = 1_000;

    public FilePattern {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a pattern has 1 to " + LONGEST + " characters");
        }
    }

    /** The pattern that fits files named like this one. */
    static FilePattern named(String path) {
        return new FilePattern(name(path).replace(';', '?'));
    }

    /** Whether a file is meant. */
    public boolean matches(String path) {
        String name = Wildcards.plain(name(path));
        return patterns().stream().anyMatch(pattern -> Wildcards.fits(name, Wildcards.plain(pattern)));
    }

    private List<String> patterns() {
        return Stream.of(text.split("[;\r\n]+"))
                .map(pattern -> name(pattern.strip()))
                .filter(pattern -> !pattern.isEmpty())
                .toList();
    }

    private static String name(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
