// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import org.rapport.api.task.TaskException;

/** What is done with files that were read, one after another, on one thread. */
interface Taker extends AutoCloseable {

    /** Takes what reading a file gave; the number is the file's place among all. */
    void take(int number, FileReading.Result result) throws TaskException;

    /** Ends well; what was left out of folders comes into the report. */
    ImportReport finish(FileFinder finder) throws TaskException;

    @Override
    void close() throws TaskException;
}
