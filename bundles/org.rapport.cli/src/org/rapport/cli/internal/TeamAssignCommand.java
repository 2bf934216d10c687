// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapport.api.task.TaskException;
import org.rapport.api.team.StudyTeam;
import org.rapport.core.study.Study;
import org.rapport.model.coding.Coder;
import org.rapport.model.text.TranscriptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who is to code what. */
@Command(
        name = "assign",
        description =
                "Say which transcripts somebody is to code. It forbids nobody anything; rapport team list shows it.")
final class TeamAssignCommand extends OnTeam {

    @Parameters(index = "1", paramLabel = "CODER", description = "Who is to code.")
    private Coder coder;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "TRANSCRIPT", description = "Transcripts, by title or id.")
    private List<String> transcripts = List.of();

    @Option(names = "--take-back", description = "Take these assignments back.")
    private boolean back;

    TeamAssignCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        Set<TranscriptId> chosen = new LinkedHashSet<>();
        try (Study open = session().open(study())) {
            for (String transcript : transcripts) {
                chosen.add(new TranscriptChoice(open).named(transcript));
            }
        }
        try (StudyTeam team = team()) {
            if (back) {
                team.release(coder, chosen);
            } else {
                team.assign(coder, chosen);
            }
        }
        session()
                .say(coder + (back ? " is no longer to code " : " is to code ")
                        + Counted.of(chosen.size(), "transcript") + ".");
        return ExitCode.DONE;
    }
}
