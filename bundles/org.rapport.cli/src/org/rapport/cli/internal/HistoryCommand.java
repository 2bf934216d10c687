// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.study.EditId;
import org.rapport.model.study.HistoryQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the edits of a study. */
@Command(
        name = "history",
        description = "List who did what to a study and when, the latest first (other tools: audit trail, event log).")
final class HistoryCommand extends RapportCommand {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many edits at most (default: 100).")
    private int limit = 100;

    @Mixin
    private FormatOption format = new FormatOption();

    HistoryCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study);
                StudyReader reader = open.store().read()) {
            Listing listing = new Listing(
                    Column.hidden("id"),
                    Column.text("at", "When (UTC)"),
                    Column.text("coder", "Who"),
                    Column.text("kind", "Kind"),
                    Column.number("records", "Records"),
                    Column.wide("label", "What"),
                    Column.hidden("reason"),
                    Column.hidden("target"));
            reader.history(HistoryQuery.latest(Math.max(1, limit)))
                    .forEach(edit -> listing.row(
                            edit.id(),
                            new Listing.Shown(SECONDS.format(edit.at()), edit.at()),
                            edit.coder(),
                            edit.kind().name().toLowerCase(Locale.ROOT),
                            edit.records(),
                            edit.label(),
                            edit.reason(),
                            edit.target().map(EditId::toString).orElse("")));
            listing.print(format.format(), session().terminal());
        }
        return ExitCode.DONE;
    }
}
