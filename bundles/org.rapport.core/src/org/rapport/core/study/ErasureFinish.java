// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.study;

import org.rapport.api.store.StudyErasure;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;

/** Clears away what erased words left behind: in this user's cache, and in the free parts of the study. */
public final class ErasureFinish {

    private final Study study;

    public ErasureFinish(Study study) {
        this.study = study;
    }

    /**
     * Does so, as often as it is called; nothing where no erasure waits for it.
     *
     * @throws TaskException if somebody has the study open, or a file cannot be deleted; what is left is told by a check
     */
    public void run(Progress progress) throws TaskException {
        StudyErasure erasure = study.store().erasure();
        if (erasure.isUnfinished()) {
            new StudyCache(study).forget(erasure.erasedTexts(), progress);
            erasure.finish(progress);
        }
    }

    /** The same for an erasure that was cut off; where it cannot be done now, the next one who opens the study tries. */
    void tryRun() {
        try {
            run(Progress.NONE);
        } catch (TaskException e) {
            // a check says so
        }
    }
}
