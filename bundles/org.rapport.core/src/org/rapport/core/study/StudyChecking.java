// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.study;

import java.util.ArrayList;
import java.util.List;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;

/** Looks for damage in a study and in its index on this computer, and mends what can be mended without loss. */
public final class StudyChecking {

    private final Study study;

    public StudyChecking(Study study) {
        this.study = study;
    }

    /**
     * Looks for damage.
     *
     * @param fully whether to make the study anew from its history besides, and compare every record
     * @return what is wrong, each with what to do; notes tell what is right and worth knowing
     * @throws TaskException if the study cannot be read, or the folder of indexes cannot be used
     */
    public List<Problem> run(boolean fully, Progress progress) throws TaskException {
        List<Problem> problems = new ArrayList<>(
                fully ? study.store().checkFully(progress) : study.store().check(progress));
        new IndexCheck(study).run(isSound(problems), progress).ifPresent(problems::add);
        return List.copyOf(problems);
    }

    /** Whether nothing among these is wrong. */
    public static boolean isSound(List<Problem> problems) {
        return problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /**
     * Mends what follows from the records of the study: clears away what programs that are gone left beside it, writes
     * derived rows anew, finishes an erasure that was cut off, and, where the study itself is sound, makes a damaged or
     * deviating index anew. Nothing else is touched.
     *
     * @return what was mended
     * @throws TaskException if somebody else has the study open, or a file cannot be deleted
     */
    public List<Message> mend(Progress progress) throws TaskException {
        List<Message> mended = new ArrayList<>(study.store().mend(progress));
        if (study.store().erasure().isUnfinished()) {
            new ErasureFinish(study).run(progress);
            mended.add(Message.of(CoreMessage.MENDED_ERASURE));
        }
        if (isSound(study.store().check(progress))
                && new IndexCheck(study)
                        .run(true, progress)
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .isPresent()) {
            new IndexKeeper(study).renew(progress);
            mended.add(Message.of(CoreMessage.MENDED_INDEX));
        }
        return List.copyOf(mended);
    }
}
