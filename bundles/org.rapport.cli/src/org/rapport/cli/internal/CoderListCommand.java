// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.study.HistoryQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists coders. */
@Command(name = "list", description = "List the coders of a study, with how many codings they made and how many edits.")
final class CoderListCommand extends RapportCommand {

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Mixin
    private FormatOption format = new FormatOption();

    CoderListCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study);
                StudyReader reader = open.store().read()) {
            Map<Coder, CoderProfile> profiles =
                    reader.coderProfiles().stream().collect(Collectors.toMap(CoderProfile::coder, Function.identity()));
            Map<Coder, Long> edits = new TreeMap<>();
            profiles.keySet().forEach(coder -> edits.put(coder, 0L));
            edits.putAll(reader.history(HistoryQuery.ALL).stream()
                    .collect(Collectors.groupingBy(Edit::coder, Collectors.counting())));
            Listing listing = new Listing(
                    Column.text("coder", "Coder"),
                    Column.text("colour", "Colour"),
                    Column.number("codings", "Codings"),
                    Column.number("edits", "Edits"),
                    Column.wide("about", "About"));
            for (Map.Entry<Coder, Long> entry : edits.entrySet()) {
                Optional<CoderProfile> profile = Optional.ofNullable(profiles.get(entry.getKey()));
                listing.row(
                        entry.getKey(),
                        profile.flatMap(CoderProfile::colour)
                                .map(Object::toString)
                                .orElse(""),
                        codings(reader, entry.getKey()),
                        entry.getValue(),
                        profile.map(CoderProfile::about).orElse(""));
            }
            listing.print(format.format(), session().terminal());
        }
        return ExitCode.DONE;
    }

    private static long codings(StudyReader reader, Coder coder) throws TaskException {
        return reader.counts(new CodingQuery(Set.of(), Set.of(), Set.of(coder), Optional.empty())).stream()
                .mapToLong(count -> count.reviewed() + count.unreviewed())
                .sum();
    }
}
