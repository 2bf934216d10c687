// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.core.merge.StudyMerge;

/** The copies that a merge reads, closed together. */
final class OpenCopies implements AutoCloseable {

    private final List<StudyMerge.Copy> copies = new ArrayList<>();

    /** Takes an open copy over. */
    void add(StudyAddress address, StudyStore store) {
        String name = address.file().map(Path::getFileName).map(Path::toString).orElse(address.toString());
        copies.add(new StudyMerge.Copy(name, store));
    }

    List<StudyMerge.Copy> list() {
        return List.copyOf(copies);
    }

    @Override
    public void close() throws TaskException {
        for (StudyMerge.Copy copy : copies) {
            copy.store().close();
        }
    }
}
