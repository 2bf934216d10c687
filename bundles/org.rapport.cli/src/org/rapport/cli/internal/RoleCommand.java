// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.SpeakerEdit;
import org.rapport.core.study.Study;
import org.rapport.model.study.Edit;
import org.rapport.model.study.Role;
import org.rapport.model.text.TranscriptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives speakers their roles. */
@Command(
        name = "role",
        description = "Give speakers of a study their roles: interviewer, leader, or a word of yours.",
        footer = {"", "Example: rapport role change.rapport \"Ann Lee=interviewer\" P=leader"})
final class RoleCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "NAME=ROLE",
            converter = {PlainText.class, RoleConverter.class},
            description = "The speaker's label, as rapport transcripts shows it, and the role.")
    private Map<String, Role> roles = new LinkedHashMap<>();

    @Option(
            names = "--transcript",
            paramLabel = "T",
            description = "Only in this transcript, by title or id. Repeat for more.")
    private List<String> transcripts = List.of();

    @Mixin
    private CoderOption coder = new CoderOption();

    RoleCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study)) {
            Set<TranscriptId> chosen = new HashSet<>();
            for (String transcript : transcripts) {
                chosen.add(new TranscriptChoice(open).named(transcript));
            }
            Optional<Edit> edit = open.apply(coder.or(session().user()), new SpeakerEdit.GiveRoles(roles, chosen));
            session()
                    .say(edit.map(made -> "Gave " + Counted.of(made.records(), "role") + ".")
                            .orElse("They have these roles already."));
        }
        return ExitCode.DONE;
    }
}
