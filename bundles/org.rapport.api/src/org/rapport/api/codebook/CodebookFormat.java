// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.codebook;

import java.util.Set;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Codebook;

/** Reads codebooks of one file format. Stateless. */
public interface CodebookFormat {

    /** A short lower-case id, unique among codebook formats, e.g. {@code yaml}. */
    String id();

    /** A few words for people, e.g. {@code Rapport codebook (YAML)}. */
    String label();

    /** The file name endings it reads, in lower case without the dot. */
    Set<String> extensions();

    /**
     * Reads a codebook.
     *
     * @param check asked about each indicator
     * @return the codebook, or every error found, each with line and column where the format has them
     * @throws TaskException if the source cannot be read at all
     */
    Imported<Codebook> read(Source source, IndicatorCheck check, Progress progress) throws TaskException;
}
