// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.team;

import org.rapport.api.store.ServerAddress;
import org.rapport.api.task.TaskException;

/** Knows the teams of studies on servers. */
public interface StudyTeams {

    /**
     * The team of a study.
     *
     * @throws TaskException if the server cannot be reached, or there is no such study
     */
    StudyTeam team(ServerAddress address) throws TaskException;
}
