// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.cases.CaseTable;
import org.rapport.core.edit.CaseEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.study.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes cases from a table. */
@Command(
        name = "import",
        description = {
            "Take cases with their values from a table (CSV): a row for each case, its name in the first column, and an",
            "attribute in each other one. The first row says their names. Cases and attributes that are not there are made;",
            "an empty cell changes nothing. If one cell is wrong, all are named that are, and nothing is changed."
        },
        footer = {"", "Example: rapport case import change.rapport leaders.csv"})
final class CaseImportCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "FILE", description = "The table, with commas, semicolons or tabs.")
    private Path file;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Its encoding, e.g. windows-1252 (default: UTF-8).")
    private Charset encoding = StandardCharsets.UTF_8;

    private int cases;
    private int attributes;

    CaseImportCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        Imported<CaseEdit.Describe> read = new CaseTable(reader).read(Source.read(file), encoding);
        read.problems().forEach(session()::warn);
        CaseEdit.Describe edit = read.value()
                .orElseThrow(() -> new TaskException(
                        Message.of(ChoiceMessage.TABLE, read.problems().size()), Location.file(file.toString())));
        cases = edit.cases().size();
        attributes = edit.attributes().size();
        return edit;
    }

    @Override
    String done(Edit edit) {
        return "Imported: " + Counted.of(cases, "new case") + ", " + Counted.of(attributes, "new attribute") + ", "
                + Counted.of(edit.records() - cases - attributes, "value") + ".";
    }
}
