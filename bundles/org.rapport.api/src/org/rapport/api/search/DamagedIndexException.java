// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.search;

import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;

/**
 * An index whose files turned out to be damaged while they were used. From then on {@link TranscriptIndex#head()} is
 * empty and the next update begins with an empty index: bring it up to date, and do again what failed.
 */
public final class DamagedIndexException extends TaskException {

    private static final long serialVersionUID = 1L;

    public DamagedIndexException(Message what, Location where, Throwable cause) {
        super(what, where, cause);
    }
}
