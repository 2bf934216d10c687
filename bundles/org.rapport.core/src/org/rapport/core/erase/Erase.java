// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.erase;

import java.nio.file.Path;
import java.util.List;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.ErasureReport;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.ErasureFinish;
import org.rapport.core.study.Study;
import org.rapport.model.coding.Coder;

/** Takes words out of a study, its history, and this user's cache: first lists what goes, then does it. */
public final class Erase {

    private static final Coder NOBODY = new Coder("Rapport");

    private final Study study;

    public Erase(Study study) {
        this.study = study;
    }

    /** What goes and what cannot be reached; changes nothing. */
    public ErasePlan list(ErasureOrder order, Progress progress) throws TaskException {
        return new ErasePlan(order, study.store().erasure().tryOut(order, progress), outOfReach());
    }

    /** What was erased in another copy and not here, with what that would take here; changes nothing. */
    public List<ErasureReport> listAs(StudyStore copy, Progress progress) throws TaskException {
        return study.store().erasure().adopt(copy, NOBODY, "", true, progress);
    }

    /** Erases here what was erased in another copy, as {@link #run} does; call {@link #finish} then. */
    public List<ErasureReport> runAs(StudyStore copy, Coder coder, String reason, Progress progress)
            throws TaskException {
        return study.store().erasure().adopt(copy, coder, reason, false, progress);
    }

    /** Files beside the study that may hold the same words and stay as they are. */
    public List<Path> outOfReach() {
        return new OutOfReach(study.address()).find();
    }

    /**
     * Erases what the order says now. It cannot be undone. Call {@link #finish} then.
     *
     * @param reason why; not blank, and without the words that go
     * @throws TaskException if nothing was erased
     */
    public ErasureReport run(ErasureOrder order, Coder coder, String reason, Progress progress) throws TaskException {
        return study.store().erasure().run(coder, order, reason, progress);
    }

    /**
     * Clears away what the words left in this user's cache and in the free parts of the study. Whoever opens the study next
     * does so if it was cut off.
     *
     * @throws TaskException if others have the study open, or a file cannot be deleted; the words are erased all the same
     */
    public void finish(Progress progress) throws TaskException {
        new ErasureFinish(study).run(progress);
    }
}
