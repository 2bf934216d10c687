// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.study.StudyInfo;

/** A study in the making: deleted when it is closed, unless all went well and it is kept. */
final class NewStudy implements AutoCloseable {

    private final Study study;
    private boolean kept;

    private NewStudy(Study study) {
        this.study = study;
    }

    static NewStudy create(Session session, StudyAddress address, String title) throws TaskException {
        return new NewStudy(session.noting(session.services().studies().create(address, title)));
    }

    /** A copy to be of another study, with its title and identity. */
    static NewStudy copy(Session session, StudyAddress address, StudyInfo info) throws TaskException {
        return new NewStudy(session.noting(session.services().studies().create(address, info)));
    }

    Study study() {
        return study;
    }

    void keep() {
        kept = true;
    }

    @Override
    public void close() throws TaskException {
        study.close();
        if (!kept) {
            try {
                deleteFile();
            } catch (IOException e) {
                // What cannot be deleted is a study without words, under the name that was asked for.
                return;
            }
        }
    }

    private void deleteFile() throws IOException {
        Optional<Path> file = study.address().file();
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }
}
