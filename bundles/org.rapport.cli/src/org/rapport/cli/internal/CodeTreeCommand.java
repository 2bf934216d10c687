// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Optional;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CodeEdit;
import org.rapport.core.edit.Reason;
import org.rapport.core.study.Study;
import org.rapport.model.study.Edit;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands that change a study's codes have in common: each makes one edit and says what it did. */
abstract class CodeTreeCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Mixin
    private ReasonOption reason = new ReasonOption();

    @Mixin
    private CoderOption coder = new CoderOption();

    CodeTreeCommand(Session session) {
        super(session);
    }

    /** What is to be done, as the arguments say. */
    abstract CodeEdit edit() throws TaskException;

    /** Why it is done, as the options say. */
    Reason reason() {
        return reason.given();
    }

    final ReasonOption reasonOption() {
        return reason;
    }

    @Override
    public Integer call() throws TaskException {
        CodeEdit edit = edit();
        try (Study open = session().open(study)) {
            Optional<Edit> made = open.apply(coder.or(session().user()), edit, reason());
            session().say(done(edit, made));
            if (made.isPresent()) {
                tell(open, made.get());
            }
        }
        return ExitCode.DONE;
    }

    private void tell(Study open, Edit made) throws TaskException {
        try (StudyReader reader = open.store().read()) {
            new CodeEditSheet(session()).print(reader, made);
        }
    }

    /** The sentence that says that it is done. */
    String done(CodeEdit edit, Optional<Edit> made) {
        return made.map(each -> "Done: " + each.label() + ". Take it back: rapport undo " + Quoted.of(study))
                .orElse("It was so already; nothing was changed.");
    }
}
