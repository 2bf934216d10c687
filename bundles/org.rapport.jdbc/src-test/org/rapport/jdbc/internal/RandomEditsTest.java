// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import org.junit.jupiter.api.RepeatedTest;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;

/** Random edits end alike in file and memory. */
final class RandomEditsTest extends RandomEditsLaw {

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    @RepeatedTest(12)
    void endAlikeInFileAndMemory() throws TaskException {
        endAlike();
    }
}
