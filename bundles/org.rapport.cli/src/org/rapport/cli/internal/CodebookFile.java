// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import org.rapport.api.source.Imported;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.model.codebook.Codebook;

/** Reads a codebook from a file and prints what is wrong with it. */
final class CodebookFile {

    private final Session session;

    CodebookFile(Session session) {
        this.session = session;
    }

    /**
     * Reads the codebook.
     *
     * @throws TaskException if it has errors, all of which were printed
     */
    Codebook read(Path file) throws TaskException {
        Imported<Codebook> read = session.services().codebooks().read(file, session.progress());
        read.problems().forEach(session::warn);
        if (read.value().isEmpty()) {
            long errors = read.problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .count();
            throw new TaskException(Message.of(CoreMessage.CODEBOOK_REFUSED, errors), Location.file(file.toString()));
        }
        return read.value().get();
    }
}
