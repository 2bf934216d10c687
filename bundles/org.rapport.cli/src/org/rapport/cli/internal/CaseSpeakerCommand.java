// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.SpeakerEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.study.CaseId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who speaks as a case. */
@Command(
        name = "speaker",
        description = "Say which speakers are a case; the same case may speak in several transcripts.",
        footer = {"", "Example: rapport case speaker change.rapport \"Dana M.\" P Dana --transcript 02-dana"})
final class CaseSpeakerCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "CASE", description = "The case, by name or id.")
    private String subject;

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "LABEL",
            description = "The speaker's label, as rapport transcripts shows it.")
    private List<String> labels = List.of();

    @Option(
            names = "--transcript",
            paramLabel = "T",
            description = "Only in this transcript, by title or id. Repeat for more.")
    private List<String> transcripts = List.of();

    @Option(names = "--not", description = "These speakers are not this case.")
    private boolean not;

    CaseSpeakerCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        CaseId person = new Chosen(reader).subject(subject).id();
        return new SpeakerEdit.SetCase(
                Set.copyOf(labels),
                new Chosen(reader).transcripts(transcripts),
                not ? Optional.empty() : Optional.of(person));
    }
}
