// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.export.NewFile;
import org.rapport.core.importing.FileReport.Outcome;
import org.rapport.core.importing.ImportReport;
import org.rapport.core.importing.ImportRequest;
import org.rapport.core.importing.TranscriptImport;
import org.rapport.core.people.SpeakerMappings;
import org.rapport.core.study.Study;
import org.rapport.model.study.Speaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports transcripts. */
@Command(
        name = "import",
        description = {
            "Import transcripts (other tools: documents, sources) from files or folders, as one step that can be undone.",
            "A file that cannot be read is named and left out whole; the others are imported (exit code 3). Files of folders"
                    + " that are not read at all are named, and change no exit code. A text that is in the study is not"
                    + " taken again."
        },
        footer = {
            "",
            "Examples:",
            "  rapport import change.rapport interviews --dry-run --save-preset people.csv",
            "  rapport import change.rapport interviews --preset people.csv",
            "  rapport import change.rapport 01.vtt --map \"Speaker 1=Maria:leader:case Austin\""
        })
final class ImportCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE|DIR", description = "Files, or folders of files.")
    private List<Path> paths = List.of();

    @Mixin
    private PeopleOptions people = new PeopleOptions();

    @Mixin
    private PresetOptions preset = new PresetOptions();

    @Option(
            names = "--dry-run",
            description = "Only read and report, with the speakers; nothing is written. The exit code is the same.")
    private boolean dryRun;

    @Option(
            names = "--speakers",
            description =
                    "List who speaks in each file, with counts and first words. With --format csv instead of the files.")
    private boolean speakers;

    @Option(
            names = "--notes",
            description =
                    "List each note and warning, with its place. Else those that are alike are one line for all files.")
    private boolean notes;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language of the transcripts, e.g. en or es (default: en).")
    private String language = "en";

    @Mixin
    private CoderOption coder = new CoderOption();

    @Mixin
    private FormatOption format = new FormatOption();

    ImportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        SpeakerMappings said = people.chosen(session());
        ImportRequest request = new ImportRequest(
                paths,
                said,
                reading.chosen().withLanguage(language),
                coder.or(session().user()));
        Optional<NewFile> table = preset.begin();
        try (Study open = session().open(study)) {
            ImportReport report = report(open, request);
            new ImportListing(session(), format.format(), isWithSpeakers(), notes).print(report, dryRun);
            if (table.isPresent()) {
                int rows = preset.write(table.get(), said, report);
                session().warn("Wrote " + preset.file() + " (" + Counted.of(rows, "speaker") + ").");
            }
            if (dryRun) {
                session().warn("Nothing was written to the study: this was a dry run.");
            } else if (report.edit().isPresent() && format.format() == ListingFormat.TABLE) {
                session().say("Take it back: rapport undo " + Quoted.of(study));
            }
            return exitCode(report);
        } finally {
            if (table.isPresent()) {
                table.get().close();
            }
        }
    }

    private ImportReport report(Study open, ImportRequest request) throws TaskException {
        TranscriptImport importing = session().services().transcriptImport();
        return dryRun
                ? importing.preview(open, request, session().progress())
                : importing.run(open, request, session().progress());
    }

    private boolean isWithSpeakers() {
        return speakers || dryRun && format.format() != ListingFormat.CSV;
    }

    static String speaker(Speaker speaker) {
        return switch (speaker.origin()) {
            case UNKNOWN -> speaker.name() + " (no role)";
            case GUESSED -> speaker.name() + " (" + speaker.role().orElseThrow() + "?)";
            case GIVEN -> speaker.name() + " (" + speaker.role().orElseThrow() + ")";
        };
    }

    private static int exitCode(ImportReport report) {
        if (report.count(Outcome.REFUSED) == 0) {
            return ExitCode.DONE;
        }
        return report.count(Outcome.REFUSED) == report.files().size() ? ExitCode.FAILED : ExitCode.PARTLY;
    }
}
