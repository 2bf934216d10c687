// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.correct.Anchor;
import org.rapport.core.correct.Correction;
import org.rapport.core.correct.CorrectionRequest;
import org.rapport.core.correct.Finding;
import org.rapport.core.correct.Settlement;
import org.rapport.core.correct.TranscriptCorrection;
import org.rapport.core.people.SpeakerMappings;
import org.rapport.core.study.Study;
import org.rapport.model.study.RecordKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a transcript a corrected text. */
@Command(
        name = "correct",
        description = {
            "Give a transcript the text of a corrected file. Its codings and memos go along, as one step that can be undone.",
            "Listed is what a person should see: moved (the same words elsewhere), doubtful (other words, or several"
                    + " places), lost. Doubtful and lost ones must be settled, by the options below; before that nothing is"
                    + " changed (exit code 1). Suggestions whose words were changed are dropped. start and end count code points.",
            "Speakers keep the names, roles and cases that they have in the study, also where the file has its first labels."
        },
        footer = {"", "Example: rapport correct change.rapport 01-ann 01-ann-corrected.docx --settle"})
final class CorrectCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Parameters(index = "1", paramLabel = "TRANSCRIPT", description = "The transcript, by title or id.")
    private String transcript;

    @Parameters(
            index = "2",
            paramLabel = "FILE",
            description = "The corrected file, in any format that can be imported.")
    private Path file;

    @Option(
            names = "--dry-run",
            description = "Only list; change nothing. The exit code is the one that the command would have without it.")
    private boolean dryRun;

    @Option(names = "--accept-doubtful", description = "Put doubtful ones where it is proposed.")
    private boolean acceptDoubtful;

    @Option(names = "--remove-lost", description = "Remove lost ones.")
    private boolean removeLost;

    @Option(names = "--settle", description = "Go through those that are still open, one by one.")
    private boolean settle;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the history.")
    private String reason = "";

    @Mixin
    private PeopleOptions people = new PeopleOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private CoderOption coder = new CoderOption();

    @Mixin
    private FormatOption format = new FormatOption();

    CorrectCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        TranscriptCorrection correcting = session().services().transcriptCorrection();
        SpeakerMappings said = people.chosen(session());
        try (Study open = session().open(study)) {
            CorrectionRequest request =
                    new CorrectionRequest(new TranscriptChoice(open).named(transcript), file, reading.chosen(), said);
            Correction correction = correcting.plan(open, request, session().progress());
            new CorrectionListing(session(), format.format()).print(correction);
            if (correction.isNothing()) {
                session().warn("The file says what the transcript says already; there is nothing to correct.");
                return ExitCode.DONE;
            }
            List<Settlement> settlements = settled(correction);
            if (settle && !dryRun) {
                boolean goesOn = new CorrectionDialogue(session(), correction).settle(settlements);
                if (!goesOn) {
                    session().warn("Nothing was changed.");
                    return session().progress().isCancelled() ? ExitCode.CANCELLED : ExitCode.FAILED;
                }
            }
            return finish(open, correcting, correction, settlements);
        }
    }

    /** What the options settle. */
    private List<Settlement> settled(Correction correction) {
        List<Settlement> settlements = new ArrayList<>();
        for (Finding finding : correction.open()) {
            boolean lost = finding.anchor().outcome() == Anchor.Outcome.LOST;
            if (lost && removeLost) {
                settlements.add(Settlement.remove(finding));
            } else if (!lost && acceptDoubtful) {
                settlements.add(Settlement.accept(finding));
            }
        }
        return settlements;
    }

    private int finish(Study open, TranscriptCorrection correcting, Correction correction, List<Settlement> settlements)
            throws TaskException {
        Set<RecordKey> settled = new HashSet<>();
        settlements.forEach(settlement -> settled.add(settlement.record()));
        long left = correction.open().stream()
                .filter(finding -> !settled.contains(finding.record()))
                .count();
        if (left > 0) {
            session()
                    .warn("Nothing was changed: " + left + " passages must be settled first. Go through them with"
                            + " --settle, or say --accept-doubtful, --remove-lost or both.");
            return ExitCode.FAILED;
        }
        if (dryRun) {
            session().warn("Nothing was changed: this was a dry run.");
            return ExitCode.DONE;
        }
        correcting.make(open, correction, settlements, coder.or(session().user()), reason);
        session().warn("Corrected. rapport undo " + Quoted.of(study) + " takes it back.");
        return ExitCode.DONE;
    }
}
