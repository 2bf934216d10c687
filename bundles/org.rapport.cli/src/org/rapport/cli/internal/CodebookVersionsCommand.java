// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.study.CodebookVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the codebooks that a study had. */
@Command(
        name = "versions",
        description = {
            "List every edit that changed a study's codebook, the latest first.",
            "Show or compare the codebook as an edit left it with STUDY@EDIT, where EDIT is its id or the beginning of it."
        },
        footer = {"", "Example: rapport codebook versions change.rapport"})
final class CodebookVersionsCommand extends RapportCommand {

    private static final int BEGINNING = 8;

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Mixin
    private FormatOption format = new FormatOption();

    CodebookVersionsCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        Listing listing = new Listing(
                Column.text("edit", "Edit"),
                Column.text("at", "When (UTC)"),
                Column.text("coder", "Who"),
                Column.text("version", "Version"),
                Column.number("codes", "Codes"),
                Column.wide("label", "What"),
                Column.wide("reason", "Why"));
        try (Study open = session().open(study);
                StudyReader reader = open.store().read()) {
            reader.codebookVersions().forEach(version -> row(listing, version));
        }
        listing.print(format.format(), session().terminal());
        return ExitCode.DONE;
    }

    private static void row(Listing listing, CodebookVersion version) {
        String id = version.edit().id().toString();
        listing.row(
                new Listing.Shown(id.substring(0, BEGINNING), id),
                new Listing.Shown(
                        MINUTES.format(version.edit().at()), version.edit().at()),
                version.edit().coder(),
                version.codebook().map(book -> book.about().version()).orElse(""),
                version.codebook().map(book -> book.codes().size()).orElse(0),
                version.edit().label(),
                version.edit().reason());
    }
}
