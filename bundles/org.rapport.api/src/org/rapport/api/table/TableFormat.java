// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.table;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.importing.ImportLimits;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;

/**
 * Reads one kind of file into the rows of a table. Stateless: it may read many sources at once.
 *
 * <p>Duties: sources are hostile, so time and memory are bounded; nothing outside the source is opened, and no formula is
 * computed. Numbers come as digits with a point, days as ISO 8601 has them, truth as {@code yes} and {@code no}.
 */
public interface TableFormat {

    /** The file name endings it reads, in lower case without the dot. */
    Set<String> extensions();

    /**
     * Reads a table.
     *
     * @param charset the encoding of a text file as a person named it; empty to detect it
     * @param limits how much a packed file may hold
     * @return the rows that are not empty, in order, and what was guessed or left out
     * @throws TaskException if the source is no table, or too large
     */
    Imported<List<TableRow>> read(Source source, Optional<Charset> charset, ImportLimits limits, Progress progress)
            throws TaskException;
}
