// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Optional;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.merge.MergeReport;
import org.rapport.core.merge.Settling;
import org.rapport.core.merge.Side;
import org.rapport.core.merge.StudyMerge;
import org.rapport.core.study.Study;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings what one copy of a study has into another one, which is made where it is not there yet. */
abstract class Exchange extends RapportCommand {

    @ArgGroup
    private Choice choice = new Choice();

    @Option(names = "--new", description = "Make the other study; without this it must be there.")
    private boolean fresh;

    @Mixin
    private CoderOption coder = new CoderOption();

    @Mixin
    private FormatOption format = new FormatOption();

    Exchange(Session session) {
        super(session);
    }

    /** How conflicts are settled. */
    private static final class Choice {

        @Option(names = "--ours", description = "In every conflict take what stands where it is brought to.")
        private boolean ours;

        @Option(names = "--theirs", description = "In every conflict take what is brought.")
        private boolean theirs;
    }

    /** One of them is a file, the other on a server. */
    final int bring(StudyAddress from, StudyAddress to) throws TaskException {
        if (from instanceof ServerAddress == to instanceof ServerAddress) {
            throw new TaskException(Message.of(TeamMessage.FILE_AND_SERVER));
        }
        try (StudyStore source = session().services().studies().openToRead(from)) {
            if (!fresh) {
                try (Study target = session().open(to)) {
                    return bring(from, source, target);
                }
            }
            try (NewStudy made = NewStudy.copy(session(), to, source.info())) {
                int code = bring(from, source, made.study());
                made.keep();
                return code;
            }
        }
    }

    private int bring(StudyAddress from, StudyStore source, Study target) throws TaskException {
        String name = from.name();
        MergeReport report = new StudyMerge(target.store(), coder.or(session().user()))
                .merge(
                        List.of(new StudyMerge.Copy(name, source)),
                        settling(),
                        false,
                        session().progress());
        new MergeSheet(session(), format.format(), false).print(report);
        if (report.open().isEmpty()) {
            return ExitCode.DONE;
        }
        session()
                .warn(
                        "rapport: " + Counted.of(report.open().size(), "conflict")
                                + " open. Nothing was changed. Settle with --ours or --theirs, or one by one with rapport merge.");
        return ExitCode.FAILED;
    }

    private Settling settling() {
        return choice.ours || choice.theirs
                ? Settling.all(choice.ours ? Side.OURS : Side.THEIRS)
                : conflict -> Optional.empty();
    }
}
