// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.export;

import java.nio.file.Path;
import java.util.Set;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;

/** Writes the coded data in one file format. Stateless. */
public interface Exporter {

    /** A short lower-case id, unique among exporters, e.g. {@code xlsx}. */
    String id();

    /** A few words for people, e.g. {@code Excel workbook}. */
    String label();

    /** The file name endings it writes, in lower case without the dot. */
    Set<String> extensions();

    /**
     * Writes the data to a new file. The caller moves it to its place when all is well and deletes it when not.
     *
     * @throws TaskException if the disk refuses, or the data do not fit the format
     */
    void export(ExportData data, Path file, Progress progress) throws TaskException;
}
