// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.nio.file.Path;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.TranscriptId;
import org.rapport.testkit.Samples;

/** Erases a transcript of a study, and says on standard output when it begins, has committed, and is done. */
final class ErasureVictim {

    private ErasureVictim() {}

    public static void main(String[] arguments) throws TaskException {
        try (StudyStore store = Testing.stores().open(StudyAddress.of(Path.of(arguments[0])))) {
            say("begins");
            ErasureOrder.What what = new ErasureOrder.OfTranscript(TranscriptId.of(arguments[1]));
            store.erasure().run(Samples.BEN, new ErasureOrder(what, false, false), "asked for", Progress.NONE);
            say("erased");
            store.erasure().finish(Progress.NONE);
            say("finished");
        }
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
