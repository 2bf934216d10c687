// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.core.cases.CaseTable;
import org.rapport.core.cases.CaseTableContent;
import org.rapport.core.cases.CaseTableRequest;
import org.rapport.core.edit.CaseEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.core.study.Study;
import org.rapport.model.study.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes cases from a table. */
@Command(
        name = "import",
        description = {
            "Take cases with their values from a table (.csv, .tsv, .xlsx): a row for each case, its name in the first"
                    + " column, and an attribute in each other one.",
            "The first row says their names. Cases and attributes that are not there are made; an empty cell changes"
                    + " nothing. If one cell is wrong, all are named that are, and nothing is changed.",
            "A column called file or transcript says which transcripts are the case's, by title or file name, with * for any"
                    + " letters and semicolons between several. Who speaks there and is no interviewer becomes the case, or"
                    + " who has the label in a column called speaker. Speakers who are a case already stay so."
        },
        footer = {"", "Example: rapport case import change.rapport leaders.xlsx --dry-run"})
final class CaseImportCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "FILE", description = "The table.")
    private Path file;

    @Option(
            names = "--match",
            paramLabel = "COLUMN",
            description = "The column that names transcripts (default: one called file, transcript or the like).")
    private String match;

    @Option(names = "--dry-run", description = "Show what would come of it, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of a text table, e.g. windows-1252 (default: detected).")
    private Charset encoding;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    private CaseEdit.Join join;

    CaseImportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        if (!dryRun) {
            return super.call();
        }
        try (Study open = session().open(study());
                StudyReader reader = open.store().read()) {
            edit(reader);
        }
        session().warn("Would import: " + counts(values()) + " Nothing was changed.");
        return ExitCode.DONE;
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        CaseTableRequest request = new CaseTableRequest(
                Source.read(file), Optional.ofNullable(encoding), Optional.ofNullable(match), limits.limits());
        Imported<CaseTableContent> read = new CaseTable(
                        reader, session().services().tables())
                .read(request, session().progress());
        session().progress().clear();
        CaseTableContent content = read.value().orElseThrow(() -> refused(read.problems()));
        if (dryRun) {
            print(content.rows());
        }
        read.problems().forEach(session()::warn);
        join = content.edit();
        return join;
    }

    private TaskException refused(List<Problem> problems) {
        problems.forEach(session()::warn);
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        return new TaskException(Message.of(ChoiceMessage.TABLE, errors), Location.file(file.toString()));
    }

    private void print(List<CaseTableContent.Row> rows) {
        Listing listing = new Listing(
                Column.text("case", "Case"),
                Column.text("outcome", "Outcome"),
                Column.number("values", "Values"),
                Column.number("speakers", "Speakers"),
                Column.wide("transcripts", "Transcripts"));
        rows.forEach(row ->
                listing.row(row.name(), row.added() ? "new" : "known", row.values(), row.linked(), row.transcripts()));
        listing.print(format.format(), session().terminal());
    }

    @Override
    String done(Edit edit) {
        CaseEdit.Describe described = join.described();
        int others = described.cases().size()
                + described.attributes().size()
                + join.links().size();
        return "Imported: " + counts(edit.records() - others);
    }

    private int values() {
        return join.described().values().size();
    }

    private String counts(int values) {
        String links = join.links().isEmpty()
                ? ""
                : ", " + Counted.of(join.links().size(), "speaker") + " linked to "
                        + (join.links().size() == 1 ? "its case" : "their cases");
        return Counted.of(join.described().cases().size(), "new case") + ", "
                + Counted.of(join.described().attributes().size(), "new attribute") + ", "
                + Counted.of(values, "value") + links + ".";
    }
}
