// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.merge.MergeConflict;
import org.rapport.core.merge.MergeReport;
import org.rapport.core.merge.Settling;
import org.rapport.core.merge.Side;
import org.rapport.core.merge.StudyMerge;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins copies of a study that were worked on apart. */
@Command(
        name = "merge",
        description = {
            "Join copies of a study that were worked on apart, as one edit that can be undone.",
            "The copies are only read. What only one side changed is taken. Where both changed the same thing differently,"
                    + " nothing is changed until you say what is right: for all (--ours, --theirs), one by one (--ask), or in"
                    + " a table (--conflicts FILE)."
        },
        footer = {
            "",
            "Examples: rapport merge study.rapport ben.rapport --dry-run",
            "          rapport merge study.rapport ben.rapport cleo.rapport --conflicts friday.csv"
        })
final class MergeCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study that takes the work of the others.")
    private StudyAddress study;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "OTHER",
            description = "Copies of it, joined in this order.")
    private List<StudyAddress> others = List.of();

    @Option(names = "--dry-run", description = "Only say what would come, and which conflicts there are.")
    private boolean trial;

    @ArgGroup
    private Choice choice = new Choice();

    @Mixin
    private CoderOption coder = new CoderOption();

    @Mixin
    private FormatOption format = new FormatOption();

    private final Map<String, Side> settled = new HashMap<>();

    MergeCommand(Session session) {
        super(session);
    }

    /** How conflicts are settled. */
    private static final class Choice {

        @Option(names = "--ours", description = "In every conflict take what stands in STUDY.")
        private boolean ours;

        @Option(names = "--theirs", description = "In every conflict take what stands in OTHER.")
        private boolean theirs;

        @Option(names = "--ask", description = "Ask about each conflict.")
        private boolean ask;

        @Option(
                names = "--conflicts",
                paramLabel = "FILE",
                description = "Write the conflicts as a table (CSV); fill in the last column, and give the file again.")
        private Path file;
    }

    @Override
    public Integer call() throws TaskException {
        Optional<ConflictFile> file = Optional.ofNullable(choice.file).map(ConflictFile::new);
        List<ConflictFile.Answer> answers = file.isPresent() ? file.get().read() : List.of();
        Studies studies = session().services().studies();
        try (Study open = studies.open(study);
                OpenCopies copies = new OpenCopies()) {
            for (StudyAddress other : others) {
                copies.add(other, studies.openToRead(other));
            }
            StudyMerge merge = new StudyMerge(open.store(), coder.or(session().user()));
            settleAsAnswered(merge, copies, answers);
            MergeReport report =
                    merge.merge(copies.list(), settling(), trial, session().progress());
            while (choice.ask && !trial && !report.open().isEmpty() && ask(report.open())) {
                report = merge.merge(copies.list(), settling(), false, session().progress());
            }
            if (file.isPresent() && !report.open().isEmpty()) {
                file.get().write(report, settled);
            }
            new MergeSheet(session(), format.format(), trial).print(report);
            return finish(report, file);
        }
    }

    /** Finds the conflicts that the table answers; settling some may uncover more. */
    private void settleAsAnswered(StudyMerge merge, OpenCopies copies, List<ConflictFile.Answer> answers)
            throws TaskException {
        boolean more = !answers.isEmpty();
        while (more) {
            int before = settled.size();
            for (MergeConflict conflict : merge.merge(
                            copies.list(), settling(), true, session().progress())
                    .open()) {
                answers.stream()
                        .filter(answer -> answer.settles(conflict))
                        .forEach(answer -> settled.put(conflict.id(), answer.side()));
            }
            more = settled.size() > before;
        }
    }

    private Settling settling() {
        if (choice.ours || choice.theirs) {
            return Settling.all(choice.ours ? Side.OURS : Side.THEIRS);
        }
        return conflict -> Optional.ofNullable(settled.get(conflict));
    }

    /** Whether to go on. */
    private boolean ask(List<MergeConflict> conflicts) {
        ConflictDialogue dialogue = new ConflictDialogue(session());
        List<MergeConflict> open = new ArrayList<>(conflicts);
        for (int i = 0; i < open.size(); i++) {
            Optional<Side> side = dialogue.ask(open.get(i), i + 1, open.size());
            if (side.isEmpty()) {
                return false;
            }
            settled.put(open.get(i).id(), side.get());
        }
        return true;
    }

    private int finish(MergeReport report, Optional<ConflictFile> file) {
        if (session().progress().isCancelled()) {
            return ExitCode.CANCELLED;
        }
        if (report.open().isEmpty() || trial) {
            return ExitCode.DONE;
        }
        session()
                .warn("rapport: " + Counted.of(report.open().size(), "conflict") + " open. Nothing was changed. "
                        + file.map(there -> "Fill in the column \"take\" of " + there.file()
                                        + " (ours or theirs), and run this again.")
                                .orElse("Settle with --ours, --theirs, --ask or --conflicts FILE."));
        return ExitCode.FAILED;
    }
}
