// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.text.TranscriptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the edits of a study. */
@Command(
        name = "history",
        description = {
            "List who did what to a study, when and why, the latest first (other tools: audit trail, event log).",
            "Tables show local time; csv and json show UTC. What an edit did to each record: rapport history show."
        },
        footer = {"", "Example: rapport history change.rapport --code TR-HON --coder Ada"})
final class HistoryCommand extends RapportCommand {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "STUDY", description = "The study.")
    private Optional<StudyAddress> study = Optional.empty(); // asked for by hand: the commands below have their own

    @Option(names = "--code", paramLabel = "ID", description = "Only what touched this code, or its codings and memos.")
    private Optional<CodeId> code = Optional.empty();

    @Option(
            names = "--transcript",
            paramLabel = "T",
            description = "Only what touched this transcript, its speakers, codings or memos; by title or id.")
    private Optional<String> transcript = Optional.empty();

    @Option(
            names = {"--coder", "--by"},
            paramLabel = "NAME",
            description = "Only what this coder did.")
    private Optional<Coder> coder = Optional.empty();

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
    Map<String, Object> parts() {
        return Map.of("show", new HistoryShowCommand(session()));
    }

    @Override
    public Integer call() throws TaskException {
        StudyAddress address = study.orElseThrow(
                () -> new ParameterException(spec.commandLine(), "Missing required parameter: 'STUDY'"));
        try (Study open = session().open(address);
                StudyReader reader = open.store().read()) {
            Optional<TranscriptId> chosen = new Chosen(reader)
                    .transcripts(transcript.stream().toList()).stream().findFirst();
            List<Edit> edits =
                    reader.history(new HistoryQuery(code, chosen, coder, OptionalInt.of(Math.max(1, limit))));
            Set<EditId> undone = reader.undone();
            boolean reasons = edits.stream().anyMatch(edit -> !edit.reason().isEmpty());
            Listing listing = listing(reasons);
            edits.forEach(edit -> row(listing, edit, undone.contains(edit.id())));
            listing.print(format.format(), session().terminal());
        }
        return ExitCode.DONE;
    }

    private static Listing listing(boolean reasons) {
        return new Listing(
                Column.text("id", "Edit"),
                Column.text("at", "When"),
                Column.text("coder", "Who"),
                Column.hidden("kind"),
                Column.number("records", "Records"),
                Column.wide("label", "What"),
                reasons ? Column.wide("reason", "Why") : Column.hidden("reason"),
                Column.hidden("undone"),
                Column.hidden("target"),
                Column.hidden("through"));
    }

    private static void row(Listing listing, Edit edit, boolean undone) {
        listing.row(
                EditChoice.shown(edit),
                new Listing.Shown(MINUTES.format(edit.at()), edit.at()),
                edit.coder(),
                edit.kind().name().toLowerCase(Locale.ROOT),
                edit.records(),
                new Listing.Shown(what(edit, undone), edit.label()),
                edit.reason(),
                undone,
                edit.target().map(EditId::toString).orElse(""),
                edit.through().map(EditId::toString).orElse(""));
    }

    /** What was done, for people: an undo says so, and so does what is undone or came from elsewhere. */
    static String what(Edit edit, boolean undone) {
        List<String> parts = new ArrayList<>();
        switch (edit.kind()) {
            case UNDO -> parts.add("Undo:");
            case REDO -> parts.add("Redo:");
            default -> {
                // the label says it
            }
        }
        if (undone) {
            parts.add("(undone)");
        }
        edit.through()
                .ifPresent(merge ->
                        parts.add("(through merge " + merge.toString().substring(0, EditChoice.BEGINNING) + ")"));
        parts.add(edit.label());
        return String.join(" ", parts);
    }

    /** The moment in local time, for people. */
    static String when(Edit edit) {
        return MINUTES.format(edit.at());
    }
}
