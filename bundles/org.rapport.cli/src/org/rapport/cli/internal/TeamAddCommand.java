// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Arrays;
import java.util.Optional;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.api.team.StudyTeam;
import org.rapport.api.team.TeamMember;
import org.rapport.api.team.TeamRole;
import org.rapport.model.coding.Coder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets somebody take part. */
@Command(
        name = "add",
        description = "Let a login of the server take part in the study, or give it another part.",
        footer = {
            "",
            "Example: rapport team add postgresql://ann@db.example.org/interviews/change ben --coder Ben --blind"
        })
final class TeamAddCommand extends OnTeam {

    @Parameters(index = "1", paramLabel = "LOGIN", description = "The login on the server.")
    private String login;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "lead (everything), coder (codings, memos and decisions under one name) or viewer"
                    + " (default: coder; of a member as it is).")
    private TeamRole role;

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "The name to code under (default: the login; of a member as it is).")
    private Coder coder;

    @Option(
            names = "--blind",
            negatable = true,
            description =
                    "Show nothing of what others code, until rapport team open (default: show it; of a member as it"
                            + " is). --no-blind shows it from now on.")
    private Boolean blind;

    @Option(
            names = "--make-login",
            description = "Make the login on the server; you are asked for its password (or RAPPORT_NEW_PASSWORD).")
    private boolean making;

    TeamAddCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        requireSense(Boolean.TRUE.equals(blind), role);
        try (StudyTeam team = team()) {
            TeamMember member = member(team.members().stream()
                    .filter(known -> known.login().equals(login))
                    .findFirst());
            requireSense(member.blind(), member.role());
            if (making && !team.hasLogin(login)) {
                makeLogin(team);
            }
            team.put(member);
            say(member, team);
        }
        return ExitCode.DONE;
    }

    private static void requireSense(boolean blind, TeamRole role) throws TaskException {
        if (blind && role == TeamRole.LEAD) {
            throw new TaskException(Message.of(TeamMessage.BLIND_LEAD));
        }
    }

    /** What was not said stays as it is, or is as is customary. */
    private TeamMember member(Optional<TeamMember> known) {
        return new TeamMember(
                login,
                Optional.ofNullable(coder)
                        .or(() -> known.map(TeamMember::coder))
                        .orElseGet(() -> new Coder(login)),
                Optional.ofNullable(role).or(() -> known.map(TeamMember::role)).orElse(TeamRole.CODER),
                Optional.ofNullable(blind)
                        .or(() -> known.map(TeamMember::blind))
                        .orElse(false));
    }

    private void say(TeamMember member, StudyTeam team) throws TaskException {
        session()
                .say(login + " takes part as " + member.role() + " under the name \"" + member.coder() + "\""
                        + (member.blind() ? ", blind." : "."));
        if (member.blind() && !team.isBlind()) {
            session()
                    .say("The study is open now, so that everybody sees everything. To close it: rapport team blind "
                            + Quoted.of(study()));
        }
    }

    private void makeLogin(StudyTeam team) throws TaskException {
        char[] password = Optional.ofNullable(System.getenv("RAPPORT_NEW_PASSWORD"))
                .map(String::toCharArray)
                .or(() -> Optional.ofNullable(System.console())
                        .map(console -> console.readPassword("A password for the new login %s: ", login)))
                .filter(typed -> typed.length > 0)
                .orElseThrow(() -> new TaskException(Message.of(TeamMessage.NO_NEW_PASSWORD)));
        try {
            team.makeLogin(login, password);
        } finally {
            Arrays.fill(password, ' ');
        }
    }
}
