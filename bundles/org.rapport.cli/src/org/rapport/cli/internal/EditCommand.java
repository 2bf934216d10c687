// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Optional;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.StudyEdit;
import org.rapport.core.study.Study;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands that make one edit have in common: which study, who, why, and what is said afterwards. */
abstract class EditCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Mixin
    private ReasonOption reason = new ReasonOption();

    @Mixin
    private CoderOption coder = new CoderOption();

    EditCommand(Session session) {
        super(session);
    }

    /** What is to be done, as the arguments say. */
    abstract StudyEdit edit(StudyReader reader) throws TaskException;

    /** The sentence that says that it is done. */
    String done(Edit edit) {
        return "Done: " + edit.label() + ".";
    }

    /** Who does it. */
    final Coder who() {
        return coder.or(session().user());
    }

    final StudyAddress study() {
        return study;
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study)) {
            StudyEdit edit = planned(open);
            Optional<Edit> made = open.apply(who(), edit, reason.given());
            session()
                    .say(made.map(this::done)
                            .map(said -> said + " Take it back: rapport undo " + Quoted.of(study))
                            .orElse("It is so already; nothing was changed."));
        }
        return ExitCode.DONE;
    }

    private StudyEdit planned(Study open) throws TaskException {
        try (StudyReader reader = open.store().read()) {
            return edit(reader);
        }
    }
}
