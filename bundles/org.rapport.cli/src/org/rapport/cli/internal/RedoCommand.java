// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.study.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the edit again that the coder's last undo took back. */
@Command(name = "redo", description = "Make again what your last undo took back.")
final class RedoCommand extends RapportCommand {

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Option(names = "--steps", paramLabel = "N", defaultValue = "1", description = "How many undos (default: 1).")
    private int steps = 1;

    @Mixin
    private CoderOption coder = new CoderOption();

    RedoCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study)) {
            for (int i = 0; i < Math.max(1, steps); i++) {
                Edit edit = open.store().redo(coder.or(session().user()));
                session().say("Made again: " + edit.label() + ".");
            }
        }
        return ExitCode.DONE;
    }
}
