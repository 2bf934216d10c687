// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.search;

import java.nio.file.Path;
import org.rapport.api.task.TaskException;

/** Opens full-text indexes. An index can be deleted at any time: it is rebuilt from its study. */
public interface TranscriptIndexes {

    /**
     * Opens the index in a folder, made if it is missing. Cheap: its files are read when they are needed. A damaged
     * index, or one of another version, counts as empty, so that its caller finds it behind.
     *
     * @throws TaskException if the folder cannot be written or read
     */
    TranscriptIndex open(Path folder) throws TaskException;
}
