// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.source.Imported;
import org.rapport.api.store.StudyReader;
import org.rapport.api.table.TableRow;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CaseEdit;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;

/** Makes cases, attributes, values and links of the rows of a table, and names every cell that is wrong. */
final class CaseRows {

    private final TableRow header;
    private final List<TableRow> rows;
    private final CaseColumns columns;
    private final CaseSpeakers speakers;
    private final Map<String, List<Case>> present = new HashMap<>();
    private final Set<CaseId> added = new HashSet<>();
    private final List<Case> newCases = new ArrayList<>();
    private final List<CaseValue> values = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<CaseTableContent.Row> done = new ArrayList<>();

    CaseRows(StudyReader study, TableRow header, List<TableRow> rows) throws TaskException {
        this.header = header;
        this.rows = rows;
        this.columns = new CaseColumns(header, study.attributes());
        this.speakers = new CaseSpeakers(study.transcripts());
        study.cases().forEach(subject -> present.computeIfAbsent(key(subject.name()), name -> new ArrayList<>())
                .add(subject));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Imported<CaseTableContent> read(Optional<String> match, Progress progress) throws TaskException {
        columns.read(match, this::cells);
        problems.addAll(columns.problems());
        if (problems.isEmpty()) {
            Set<String> named = new HashSet<>();
            for (TableRow row : rows) {
                progress.checkpoint();
                read(row, named);
            }
            problems.addAll(speakers.problems());
        }
        if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            return Imported.failed(problems);
        }
        problems.addAll(speakers.unmatched(columns.files().isPresent()));
        CaseEdit.Describe described = new CaseEdit.Describe(columns.added(), newCases, values);
        CaseEdit.Join edit = new CaseEdit.Join(described, speakers.links());
        return Imported.of(new CaseTableContent(edit, done), problems);
    }

    private Stream<String> cells(int column) {
        return rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty());
    }

    private void read(TableRow row, Set<String> named) {
        String name = row.cell(0);
        if (name.isEmpty()) {
            refuse(row, CaseMessage.UNNAMED_CASE);
        } else if (!named.add(key(name))) {
            refuse(row, CaseMessage.CASE_TWICE);
        } else if (row.cells().size() > header.cells().size()) {
            refuse(row, CaseMessage.TOO_MANY_CELLS);
        } else {
            subject(name, row).ifPresent(id -> read(id, row));
        }
    }

    private Optional<CaseId> subject(String name, TableRow row) {
        List<Case> alike = present.getOrDefault(key(name), List.of());
        if (alike.size() > 1) {
            refuse(row, CaseMessage.CASE_AMBIGUOUS);
            return Optional.empty();
        }
        if (alike.isEmpty()) {
            Case made = new Case(CaseId.random(), name, "");
            newCases.add(made);
            added.add(made.id());
            return Optional.of(made.id());
        }
        return Optional.of(alike.get(0).id());
    }

    private void read(CaseId subject, TableRow row) {
        int before = values.size();
        columns.attributes().forEach((column, attribute) -> readValue(subject, row, attribute, row.cell(column)));
        List<NamePattern> files =
                columns.files().map(column -> NamePattern.all(row.cell(column))).orElse(List.of());
        Optional<String> label = columns.speakers().map(row::cell).filter(cell -> !cell.isEmpty());
        CaseSpeakers.Found found = speakers.match(subject, row.place(), files, label);
        done.add(new CaseTableContent.Row(
                row.cell(0), added.contains(subject), values.size() - before, found.titles(), found.linked()));
    }

    private void readValue(CaseId subject, TableRow row, Attribute attribute, String value) {
        if (!value.isEmpty() && !attribute.accepts(value)) {
            refuse(row, CaseMessage.NOT_ACCEPTED, attribute.name(), attribute.expected());
        } else if (!value.isEmpty()) {
            values.add(new CaseValue(subject, attribute.id(), value));
        }
    }

    private void refuse(TableRow row, CaseMessage why, Object... arguments) {
        problems.add(Problem.error(Message.of(why, arguments), row.place()));
    }
}
