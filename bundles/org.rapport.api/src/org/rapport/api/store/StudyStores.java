// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import org.rapport.api.task.TaskException;
import org.rapport.model.study.StudyInfo;

/** Makes and opens studies in files and on servers. */
public interface StudyStores {

    /**
     * Makes a new study. The file appears whole or not at all.
     *
     * @throws TaskException if there is a file already, or the folder cannot be written
     */
    StudyStore create(StudyAddress address, StudyInfo info) throws TaskException;

    /**
     * Opens a study; one of an earlier version is brought up to date first, after a copy was made.
     *
     * @throws TaskException if the file is missing, no study, damaged, or of a later version; it is left untouched
     */
    StudyStore open(StudyAddress address) throws TaskException;

    /**
     * Opens a study to read it only. Neither the study nor what lies beside it is changed: one of an earlier version is
     * read from a passing copy that was brought up to date.
     *
     * @throws TaskException if it is missing, no study, damaged, or of a later version
     */
    default StudyStore openToRead(StudyAddress address) throws TaskException {
        return open(address);
    }
}
