// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.cases;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.core.Wildcards;
import org.rapport.model.study.TranscriptSummary;

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

    /** Whether it fits the title of the transcript, or the name of its file with or without ending. */
    boolean fits(TranscriptSummary transcript) {
        String file = transcript.source().name();
        int dot = file.lastIndexOf('.');
        return Stream.of(transcript.title(), file, dot > 0 ? file.substring(0, dot) : file)
                .anyMatch(this::fits);
    }

    boolean fits(String name) {
        return Wildcards.fits(name, text);
    }
}
