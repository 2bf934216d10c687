// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.codetree.CodeTreeEdits;
import org.rapport.core.codetree.TreeEdit;
import org.rapport.core.codetree.TreeReport;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Facet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that change a study's codes have in common: each makes one edit and says what it did. */
abstract class CodeTreeCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept in the history.")
    private String reason = "";

    @Mixin
    private CoderOption coder = new CoderOption();

    CodeTreeCommand(Session session) {
        super(session);
    }

    /** What is to be done, as the arguments say. */
    abstract TreeEdit edit() throws TaskException;

    /** Whether a code that is in use may be defined otherwise only with a reason. */
    boolean isReasonNeeded() {
        return true;
    }

    @Override
    public Integer call() throws TaskException {
        TreeEdit edit = edit();
        try (Study open = session().open(study)) {
            TreeReport report =
                    new CodeTreeEdits(open, coder.or(session().user())).apply(edit, reason, isReasonNeeded());
            session().say(done(report));
            tell(report);
        }
        return ExitCode.DONE;
    }

    /** The sentence that says that it is done. */
    String done(TreeReport report) {
        return "Done: " + report.edit().label() + ". Take it back: rapport undo " + Quoted.of(study);
    }

    private void tell(TreeReport report) {
        if (report.recoded() > 0) {
            session().say(Counted.of(report.recoded(), "coding") + " recoded.");
        }
        if (report.left() > 0) {
            session()
                    .say(Counted.of(report.left(), "coding") + " left out: the same coder had given the passage both"
                            + " codes, and it would have been counted twice.");
        }
        if (report.memos() > 0) {
            session().say(Counted.of(report.memos(), "memo") + " moved along.");
        }
        for (Facet facet : report.widened()) {
            session()
                    .say("The facet \"" + facet.label() + "\" is about these codings' code as well now, because they"
                            + " carry it.");
        }
    }
}
