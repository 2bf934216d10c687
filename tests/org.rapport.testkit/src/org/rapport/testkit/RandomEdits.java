// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.util.SplittableRandom;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;

/**
 * Does one random thing to a study, by Ada or Ben; from the same seed the same thing to every study in the same state.
 * What is done touches every kind of record, and often the same few of each, so that much is undone, refused, in conflict.
 */
public final class RandomEdits {

    private static final int LABELS = 1_000_000;

    private RandomEdits() {}

    /**
     * An edit, an undo or a redo, by which every store comes to the same end.
     *
     * @return what came of it: kind, label and number of records of the edit, or "refused"
     */
    public static String step(StudyStore store, long seed) throws TaskException {
        return step(store, seed, false);
    }

    /** The same, and the codes' order changes too: stores may touch other codes to come to the same order. */
    public static String stepWithOrder(StudyStore store, long seed) throws TaskException {
        return step(store, seed, true);
    }

    private static String step(StudyStore store, long seed, boolean order) throws TaskException {
        SplittableRandom random = new SplittableRandom(seed);
        Coder coder = coder(random);
        int dice = random.nextInt(10);
        return dice < 3
                ? told(() -> store.undo(coder))
                : dice < 5 ? told(() -> store.redo(coder)) : told(() -> edit(store, coder, random, order));
    }

    /** An edit, neither an undo nor a redo, by which every store comes to the same end. */
    public static String edit(StudyStore store, long seed) throws TaskException {
        SplittableRandom random = new SplittableRandom(seed);
        return told(() -> edit(store, coder(random), random, false));
    }

    private static Coder coder(SplittableRandom random) {
        return random.nextBoolean() ? Samples.ADA : Samples.BEN;
    }

    private static String told(Doing doing) throws TaskException {
        try {
            Edit edit = doing.run();
            return edit.kind() + " " + edit.label() + " " + edit.coder() + " " + edit.records();
        } catch (TaskException e) {
            return "refused";
        } catch (IllegalStateException e) {
            return "nothing was ever done";
        }
    }

    private static Edit edit(StudyStore store, Coder coder, SplittableRandom random, boolean order)
            throws TaskException {
        try (EditSession session = store.edit(coder, "Edit " + random.nextInt(LABELS), "")) {
            RandomChanges changes = new RandomChanges(session, coder, random, order);
            for (int count = 1 + random.nextInt(4); count > 0; count--) {
                changes.make();
            }
            return session.commit();
        }
    }

    private interface Doing {

        Edit run() throws TaskException;
    }
}
