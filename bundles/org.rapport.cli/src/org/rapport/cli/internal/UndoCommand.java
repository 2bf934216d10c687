// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Optional;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes back the coder's last edits, or one by name. */
@Command(
        name = "undo",
        description = {
            "Take back your last edit; call it again for the one before, or say --steps. rapport redo makes it again.",
            "With EDIT, take back that edit, yours or somebody else's, where nothing rests on it."
        },
        footer = {"", "Example: rapport undo change.rapport 1f3a"})
final class UndoCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "EDIT",
            description = "The edit's id in the history, or the beginning of it.")
    private Optional<String> edit = Optional.empty();

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many of your last edits (default: 1); it stops at the first that cannot be taken back.")
    private int steps = 1;

    @Mixin
    private CoderOption coder = new CoderOption();

    UndoCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        Coder who = coder.or(session().user());
        try (Study open = session().open(study)) {
            if (edit.isPresent()) {
                say(open.store().undo(who, named(open, edit.get())));
                return ExitCode.DONE;
            }
            for (int i = 0; i < Math.max(1, steps); i++) {
                say(open.store().undo(who));
            }
        }
        return ExitCode.DONE;
    }

    private static EditId named(Study open, String edit) throws TaskException {
        try (StudyReader reader = open.store().read()) {
            return new EditChoice(reader).named(edit).id();
        }
    }

    private void say(Edit undone) {
        session().say("Taken back: " + undone.label() + ". Make it again: rapport redo " + Quoted.of(study));
    }
}
