// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a study. */
@Command(
        name = "check",
        description = {
            "Check that a study is sound: its file, its texts, its codings, its history. Changes nothing.",
            "The exit code is 1 if something is wrong."
        })
final class CheckCommand extends RapportCommand {

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Option(
            names = "--full",
            description = "Besides, make the study anew from its history and compare every record; takes longer.")
    private boolean full;

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study)) {
            List<Problem> problems = full
                    ? open.store().checkFully(session().progress())
                    : open.store().check(session().progress());
            problems.forEach(session()::warn);
            session()
                    .say(
                            problems.isEmpty()
                                    ? "The study is sound."
                                    : problems.size()
                                            + " problems. Keep this file, and go on with your last good copy.");
            return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
