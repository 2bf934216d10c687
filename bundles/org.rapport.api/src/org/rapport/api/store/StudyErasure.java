// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.List;
import java.util.Set;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coder;
import org.rapport.model.text.Sha256;

/**
 * Takes words out of one study for good: out of its state and out of its history. What is left is a history of a study
 * that never held them: every other edit can still be undone, redone and merged. Safe for use by several threads.
 */
public interface StudyErasure {

    /** What the order would take out; changes nothing. */
    ErasureReport tryOut(ErasureOrder order, Progress progress) throws TaskException;

    /**
     * Erases, in one transaction. It cannot be undone. Then {@link #finish} must be called; {@link #isUnfinished} says so
     * until it was.
     *
     * @param reason why; must not be blank, nor hold words that go
     * @throws TaskException if there is nothing to erase, the reason is not fit, or somebody else writes
     */
    ErasureReport run(Coder coder, ErasureOrder order, String reason, Progress progress) throws TaskException;

    /** Whether an erasure was cut off before remains of the words were cleared away. */
    boolean isUnfinished() throws TaskException;

    /**
     * Clears what is left of erased words in free pages and logs. Nobody else may be reading.
     *
     * @throws TaskException if somebody has the study open, or the disk is too full; try again
     */
    void finish(Progress progress) throws TaskException;

    /** Whether words were erased in another copy of this study that were not erased here. */
    boolean isBehind(StudyStore other) throws TaskException;

    /**
     * Erases here what was erased in another copy and not here, as {@link #run} does: one edit for each of its erasures.
     *
     * @param reason why; not blank
     * @param trial whether to find out only, and change nothing
     * @return what each takes; empty if nothing is to be done
     */
    List<ErasureReport> adopt(StudyStore other, Coder coder, String reason, boolean trial, Progress progress)
            throws TaskException;

    /**
     * Another copy of this study as if it had never held what was erased here, for a merge: the copy itself where there is
     * nothing to take out of it, else a passing one in memory, for one thread. The other copy is only read.
     *
     * @return to be closed by the caller, who closes the other copy besides
     * @throws TaskException if that cannot be done, as for a study on a server
     */
    StudyStore cleaned(StudyStore other, Progress progress) throws TaskException;

    /**
     * The digests of texts that went or lost words, for those who keep something under a text's digest. Those that lost
     * words are told until {@link #finish} only.
     */
    Set<Sha256> erasedTexts() throws TaskException;
}
