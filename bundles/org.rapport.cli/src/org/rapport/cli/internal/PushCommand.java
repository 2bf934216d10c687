// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings a study to a server. */
@Command(
        name = "push",
        description = "Bring what a study file has to its study on a server, as one edit that can be undone.",
        footer = {"", "Example: rapport push --new change.rapport postgresql://ann@db.example.org/interviews/change"})
final class PushCommand extends Exchange {

    @Parameters(index = "0", paramLabel = "FILE", description = "The study file.")
    private StudyAddress from;

    @Parameters(
            index = "1",
            paramLabel = "SERVER",
            description = "The study on a server: postgresql://user@host/database/study")
    private StudyAddress to;

    PushCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        return bring(from, to);
    }
}
