// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.core.study.StudyChecking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a study, and mends what can be mended without loss. */
@Command(
        name = "check",
        description = {
            "Check that a study is sound: its file, its texts, its codings, its history, and the search index on this"
                    + " computer. Without --mend it changes nothing. Each finding says what to do about it.",
            "The exit code is 1 if something is wrong; a note, such as that the search index is behind, is no fault."
        })
final class CheckCommand extends RapportCommand {

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Option(
            names = "--full",
            description = "Besides, make the study anew from its history and compare every record; takes longer.")
    private boolean full;

    @Option(
            names = "--mend",
            description = "Mend what can be mended without loss, say what was mended, and check again: make a damaged"
                    + " search index anew, write the rows of turns anew, finish an erasure that was cut off, remove the"
                    + " note of a writer who is gone. Nothing else is touched.")
    private boolean mend;

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study)) {
            StudyChecking checking = new StudyChecking(open);
            if (mend) {
                sayMended(checking.mend(session().progress()));
            }
            List<Problem> problems = checking.run(full, session().progress());
            problems.forEach(problem -> session().warn(problem, "wrong"));
            session().say(verdict(problems));
            return StudyChecking.isSound(problems) ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private void sayMended(List<Message> mended) {
        if (mended.isEmpty()) {
            session().say("There was nothing that could be mended.");
        }
        mended.forEach(message -> session().say("Mended: " + message.text()));
    }

    private static String verdict(List<Problem> problems) {
        long wrong = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        return StudyChecking.isSound(problems)
                ? "The study is sound."
                : Counted.of(wrong, "problem") + ". Keep this file; what to do stands with each of them.";
    }
}
