// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings a study from a server. */
@Command(
        name = "pull",
        description =
                "Bring what a study on a server has into a study file, as one edit that can be undone: what you may see there.",
        footer = {"", "Example: rapport pull --new postgresql://ann@db.example.org/interviews/change change.rapport"})
final class PullCommand extends Exchange {

    @Parameters(
            index = "0",
            paramLabel = "SERVER",
            description = "The study on a server: postgresql://user@host/database/study")
    private StudyAddress from;

    @Parameters(index = "1", paramLabel = "FILE", description = "The study file.")
    private StudyAddress to;

    PullCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        return bring(from, to);
    }
}
