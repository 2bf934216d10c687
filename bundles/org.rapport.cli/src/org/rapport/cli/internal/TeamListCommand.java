// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.api.team.Assignment;
import org.rapport.api.team.StudyTeam;
import org.rapport.api.team.TeamMember;
import org.rapport.core.study.Study;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.TranscriptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows who takes part. */
@Command(name = "list", description = "Show who takes part, what they may do, and which transcripts they are to code.")
final class TeamListCommand extends OnTeam {

    @Mixin
    private FormatOption format = new FormatOption();

    TeamListCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (StudyTeam team = team();
                Study open = session().open(study());
                StudyReader reader = open.store().read()) {
            Map<TranscriptId, String> titles = reader.transcripts().stream()
                    .collect(Collectors.toMap(TranscriptSummary::id, TranscriptSummary::title));
            List<Assignment> assignments = team.assignments();
            boolean closed = team.isBlind();
            Listing listing = new Listing(
                    Column.text("login", "Login"),
                    Column.text("coder", "Coder"),
                    Column.text("role", "Role"),
                    Column.text("sees", "Sees"),
                    Column.wide("transcripts", "Is to code"));
            for (TeamMember member : team.members()) {
                List<String> transcripts = assignments.stream()
                        .filter(assignment -> assignment.coder().equals(member.coder()))
                        .map(Assignment::transcript)
                        .filter(titles::containsKey)
                        .map(titles::get)
                        .sorted()
                        .toList();
                listing.row(
                        member.login(),
                        member.coder().name(),
                        member.role().toString(),
                        member.blind() && closed ? "own codings" : "everything",
                        transcripts);
            }
            listing.print(format.format(), session().terminal());
        }
        return ExitCode.DONE;
    }
}
