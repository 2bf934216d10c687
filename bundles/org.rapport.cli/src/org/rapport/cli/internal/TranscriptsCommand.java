// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists transcripts. */
@Command(
        name = "transcripts",
        description = "List the transcripts of a study with their speakers (other tools: documents, sources).")
final class TranscriptsCommand extends RapportCommand {

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Mixin
    private FormatOption format = new FormatOption();

    TranscriptsCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study);
                StudyReader reader = open.store().read()) {
            List<TranscriptSummary> transcripts = reader.transcripts();
            Listing listing = new Listing(
                    isOneTitleEach(transcripts) ? Column.hidden("id") : Column.text("id", "Id"),
                    Column.wide("title", "Transcript"),
                    Column.number("turns", "Turns"),
                    Column.number("words", "Words"),
                    Column.text("language", "Language"),
                    Column.wide("speakers", "Speakers"),
                    Column.hidden("source"));
            transcripts.forEach(transcript -> add(listing, transcript));
            listing.print(format.format(), session().terminal());
        }
        return ExitCode.DONE;
    }

    /** Whether titles suffice to name the transcripts. */
    private static boolean isOneTitleEach(List<TranscriptSummary> transcripts) {
        return transcripts.stream()
                        .map(transcript -> transcript.title().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                == transcripts.size();
    }

    private static void add(Listing listing, TranscriptSummary transcript) {
        List<Listing.Shown> speakers =
                transcript.speakers().stream().map(TranscriptsCommand::speaker).toList();
        listing.row(
                new Listing.Id(transcript.id()),
                transcript.title(),
                transcript.turns(),
                transcript.words(),
                transcript.language(),
                speakers,
                transcript.source().name());
    }

    private static Listing.Shown speaker(Speaker speaker) {
        Map<String, String> value = new LinkedHashMap<>();
        value.put("name", speaker.name());
        value.put("role", speaker.role().map(Role::name).orElse(""));
        value.put("role_origin", speaker.origin().name().toLowerCase(Locale.ROOT));
        return new Listing.Shown(ImportCommand.speaker(speaker), value);
    }
}
