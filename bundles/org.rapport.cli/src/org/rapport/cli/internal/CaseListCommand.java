// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists cases. */
@Command(name = "list", description = "List the cases with their attributes, and who speaks as which case.")
final class CaseListCommand extends RapportCommand {

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Mixin
    private FormatOption format = new FormatOption();

    CaseListCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study);
                StudyReader reader = open.store().read()) {
            List<Attribute> attributes = reader.attributes();
            Map<CaseId, Map<AttributeId, String>> values = new HashMap<>();
            reader.caseValues().forEach(value -> values.computeIfAbsent(value.subject(), id -> new HashMap<>())
                    .put(value.attribute(), value.value()));
            Map<CaseId, List<String>> speakers = speakers(reader);
            Listing listing = new Listing(columns(attributes));
            for (Case subject : reader.cases()) {
                Map<AttributeId, String> known = values.getOrDefault(subject.id(), Map.of());
                List<Object> row =
                        new ArrayList<>(List.of(new Listing.Id(subject.id()), subject.name(), subject.about()));
                attributes.forEach(attribute -> row.add(known.getOrDefault(attribute.id(), "")));
                row.add(speakers.getOrDefault(subject.id(), List.of()));
                listing.row(row.toArray());
            }
            listing.print(format.format(), session().terminal());
        }
        return ExitCode.DONE;
    }

    private static Column[] columns(List<Attribute> attributes) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.text("id", "Id"), Column.text("name", "Case"), Column.hidden("about")));
        attributes.forEach(attribute -> columns.add(Column.text(attribute.name(), attribute.name())));
        columns.add(Column.wide("speakers", "Speaks in"));
        return columns.toArray(Column[]::new);
    }

    private static Map<CaseId, List<String>> speakers(StudyReader reader) throws TaskException {
        Map<CaseId, List<String>> speakers = new HashMap<>();
        for (TranscriptSummary transcript : reader.transcripts()) {
            for (Speaker speaker : transcript.speakers()) {
                speaker.person().ifPresent(person -> speakers.computeIfAbsent(person, id -> new ArrayList<>())
                        .add(transcript.title() + " (" + speaker.name() + ")"));
            }
        }
        return speakers;
    }
}
