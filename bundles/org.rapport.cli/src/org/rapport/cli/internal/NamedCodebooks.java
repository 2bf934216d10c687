// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Codebook;

/** Reads the codebooks that people name. */
final class NamedCodebooks {

    private final Session session;

    NamedCodebooks(Session session) {
        this.session = session;
    }

    /**
     * Reads a codebook.
     *
     * @throws TaskException if the file or the study cannot be read, or has no such codebook
     */
    Codebook read(CodebookName name) throws TaskException {
        Optional<Path> file = name.file();
        if (file.isPresent()) {
            return new CodebookFile(session).read(file.get());
        }
        try (Study study = session.open(name.address());
                StudyReader reader = study.store().read()) {
            return reader.codebook().orElseThrow(() -> new TaskException(Message.of(CoreMessage.NO_CODEBOOK)));
        }
    }
}
