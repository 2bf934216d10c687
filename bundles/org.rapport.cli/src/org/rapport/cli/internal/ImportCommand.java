// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.importing.FileReport;
import org.rapport.core.importing.FileReport.Outcome;
import org.rapport.core.importing.ImportReport;
import org.rapport.core.importing.ImportRequest;
import org.rapport.core.study.Study;
import org.rapport.model.study.Role;
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
            "A file that cannot be read is named and left out whole; the others are imported (exit code 3)."
        },
        footer = {"", "Example: rapport import change.rapport interviews --role \"Ann Lee=interviewer\""})
final class ImportCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE|DIR", description = "Files, or folders of files.")
    private List<Path> paths = List.of();

    @Option(
            names = "--role",
            paramLabel = "NAME=ROLE",
            converter = {PlainText.class, RoleConverter.class},
            description = {
                "The role of the speaker with this label: interviewer, leader, or a word of yours. Repeat for more.",
                "Roles that are not given are guessed, and the guess is printed. Interviewers' words are never coded."
            })
    private Map<String, Role> roles = new LinkedHashMap<>();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of text files, e.g. UTF-8 or windows-1252 (default: detected).")
    private Charset encoding;

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
        ImportOptions options =
                ImportOptions.DEFAULT.withCharset(Optional.ofNullable(encoding)).withLanguage(language);
        ImportRequest request =
                new ImportRequest(paths, roles, options, coder.or(session().user()));
        try (Study open = session().open(study)) {
            ImportReport report = session()
                    .services()
                    .transcriptImport()
                    .run(open, request, session().progress());
            print(report);
            return exitCode(report);
        }
    }

    void print(ImportReport report) {
        session().progress().clear();
        Listing listing = new Listing(
                Column.wide("file", "File"),
                Column.text("outcome", "Outcome"),
                Column.text("format", "Format"),
                Column.hidden("transcript"),
                Column.number("turns", "Turns"),
                Column.number("turns_without_role", "No role"),
                Column.wide("speakers", "Speakers"),
                Column.hidden("problems"));
        report.files()
                .forEach(file -> listing.row(
                        new Listing.Shown(String.valueOf(Path.of(file.file()).getFileName()), file.file()),
                        words(file.outcome()),
                        file.format(),
                        file.transcript().map(Object::toString).orElse(""),
                        file.turns(),
                        file.turnsWithoutRole(),
                        file.speakers().stream().map(ImportCommand::speaker).toList(),
                        file.problems().stream().map(Object::toString).toList()));
        listing.print(format.format(), session().terminal());
        report.files().forEach(file -> file.problems().forEach(session()::warn));
        report.problems().forEach(session()::warn);
        if (format.format() == ListingFormat.TABLE) {
            session().say(summary(report));
        }
    }

    static String speaker(Speaker speaker) {
        return switch (speaker.origin()) {
            case UNKNOWN -> speaker.name() + " (no role)";
            case GUESSED -> speaker.name() + " (" + speaker.role().orElseThrow() + "?)";
            case GIVEN -> speaker.name() + " (" + speaker.role().orElseThrow() + ")";
        };
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case IMPORTED -> "imported";
            case KNOWN -> "known already";
            case REFUSED -> "refused";
        };
    }

    private static String summary(ImportReport report) {
        int without =
                report.files().stream().mapToInt(FileReport::turnsWithoutRole).sum();
        boolean guessed = report.files().stream()
                .flatMap(file -> file.speakers().stream())
                .anyMatch(speaker -> speaker.origin() == Speaker.RoleOrigin.GUESSED);
        return report.count(Outcome.IMPORTED) + " imported, " + report.count(Outcome.KNOWN) + " known already, "
                + report.count(Outcome.REFUSED) + " refused."
                + (guessed ? " Roles with ? are guessed; change them with rapport role." : "")
                + (without > 0 ? " " + without + " turns have no role, so no rule will code them." : "");
    }

    private static int exitCode(ImportReport report) {
        if (report.count(Outcome.REFUSED) == 0) {
            return ExitCode.DONE;
        }
        return report.count(Outcome.REFUSED) == report.files().size() ? ExitCode.FAILED : ExitCode.PARTLY;
    }
}
