// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rapport.api.importing.TextEncoding;
import org.rapport.api.task.Problem;
import org.rapport.core.importing.FileReport;
import org.rapport.core.importing.ImportReport;
import org.rapport.core.people.Voice;
import org.rapport.model.study.Role;

/** Prints what became of files: a line for each, and, if that is wanted, who speaks in them. */
final class ImportListing {

    private final Session session;
    private final ListingFormat format;

    /** Whether the speakers are wanted, with samples of their words. */
    private final boolean speakers;

    /** Whether each note is wanted, rather than a line for those that are alike. */
    private final boolean notes;

    ImportListing(Session session, ListingFormat format, boolean speakers, boolean notes) {
        this.session = session;
        this.format = format;
        this.speakers = speakers;
        this.notes = notes;
    }

    void print(ImportReport report, boolean preview) {
        session.progress().clear();
        if (speakers && format == ListingFormat.CSV) {
            printSpeakers(report);
        } else {
            printFiles(report);
        }
        if (speakers && format == ListingFormat.TABLE) {
            report.files().forEach(new SpeakerSheet(session)::print);
        }
        new ImportNotes(session, notes).print(problems(report));
        if (format == ListingFormat.TABLE) {
            new ImportSummary(session, report, preview).print(!speakers);
        }
    }

    private static List<Problem> problems(ImportReport report) {
        return Stream.concat(
                        report.files().stream().flatMap(file -> file.problems().stream()), report.problems().stream())
                .toList();
    }

    private void printFiles(ImportReport report) {
        Listing listing = new Listing(
                Column.wide("file", "File"),
                Column.text("outcome", "Outcome"),
                Column.text("format", "Format"),
                Column.hidden("encoding"),
                Column.hidden("transcript"),
                Column.number("turns", "Turns"),
                Column.number("turns_without_role", "No role"),
                Column.number("words", "Words"),
                Column.number("speakers", "Speakers"),
                Column.number("problems", "Notes"));
        for (FileReport file : report.files()) {
            String encoding = file.encoding().map(TextEncoding::toString).orElse("");
            listing.row(
                    name(file),
                    words(file.outcome()),
                    new Listing.Shown((file.format() + " " + encoding).strip(), file.format()),
                    encoding,
                    file.transcript().map(Object::toString).orElse(""),
                    file.turns(),
                    file.turnsWithoutRole(),
                    file.words(),
                    new Listing.Shown(String.valueOf(file.voices().size()), people(file)),
                    new Listing.Shown(
                            String.valueOf(file.problems().size()),
                            file.problems().stream().map(this::problem).toList()));
        }
        listing.print(format, session.terminal());
    }

    private static Listing.Shown name(FileReport file) {
        return new Listing.Shown(String.valueOf(Path.of(file.file()).getFileName()), file.file());
    }

    /** A sentence in CSV, a whole object in JSON. */
    private Object problem(Problem problem) {
        if (format != ListingFormat.JSON) {
            return problem.toString();
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        told.put("place", problem.location().toString());
        told.put("text", problem.message().text());
        return told;
    }

    /** Names with roles in one cell of CSV, whole objects in JSON. */
    private List<Object> people(FileReport file) {
        return format == ListingFormat.JSON
                ? file.voices().stream().<Object>map(this::person).toList()
                : file.voices().stream().<Object>map(ImportSummary::name).toList();
    }

    private Map<String, Object> person(Voice voice) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("labels", new ArrayList<Object>(voice.labels()));
        person.put("name", voice.name());
        person.put("role", voice.role().map(Role::name).orElse(""));
        person.put("role_known", known(voice));
        person.put("case", voice.person().orElse(""));
        person.put("turns", voice.turns());
        person.put("words", voice.words());
        if (speakers) {
            person.put("sample", voice.sample());
        }
        return person;
    }

    private void printSpeakers(ImportReport report) {
        Listing listing = new Listing(
                Column.wide("file", "File"),
                Column.text("labels", "Labels"),
                Column.text("name", "Name"),
                Column.text("role", "Role"),
                Column.text("role_known", "Known"),
                Column.text("case", "Case"),
                Column.number("turns", "Turns"),
                Column.number("words", "Words"),
                Column.wide("sample", "Sample"));
        for (FileReport file : report.files()) {
            for (Voice voice : file.voices()) {
                List<Object> cells = new ArrayList<>(List.of(name(file)));
                cells.addAll(person(voice).values());
                listing.row(cells.toArray());
            }
        }
        listing.print(format, session.terminal());
    }

    private static String known(Voice voice) {
        return voice.source().name().toLowerCase(Locale.ROOT);
    }

    private static String words(FileReport.Outcome outcome) {
        return switch (outcome) {
            case IMPORTED -> "imported";
            case READABLE -> "new";
            case KNOWN -> "known";
            case REFUSED -> "refused";
        };
    }
}
