// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.study.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes back the coder's last edit. */
@Command(
        name = "undo",
        description = "Take back your last edit. Call it again for the one before; rapport redo makes it again.")
final class UndoCommand extends RapportCommand {

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Mixin
    private CoderOption coder = new CoderOption();

    UndoCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study)) {
            Edit edit = open.store().undo(coder.or(session().user()));
            session().say("Taken back: " + edit.label() + ". Make it again: rapport redo " + Quoted.of(study));
        }
        return ExitCode.DONE;
    }
}
