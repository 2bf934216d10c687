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
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CaseEdit;
import org.rapport.core.table.CsvRows;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;

/** Makes cases, attributes and values of the rows of a table, and names every cell that is wrong. */
final class CaseRows {

    private static final List<Attribute.Type> GUESSES =
            List.of(Attribute.Type.NUMBER, Attribute.Type.DATE, Attribute.Type.YES_NO, Attribute.Type.TEXT);

    private final String file;
    private final CsvRows.Row header;
    private final List<CsvRows.Row> rows;
    private final List<Attribute> known;
    private final Map<String, List<Case>> present = new HashMap<>();
    private final List<Attribute> columns = new ArrayList<>();
    private final List<Attribute> newAttributes = new ArrayList<>();
    private final List<Case> newCases = new ArrayList<>();
    private final List<CaseValue> values = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    CaseRows(StudyReader study, String file, CsvRows.Row header, List<CsvRows.Row> rows) throws TaskException {
        this.file = file;
        this.header = header;
        this.rows = rows;
        this.known = study.attributes();
        study.cases().forEach(subject -> present.computeIfAbsent(key(subject.name()), name -> new ArrayList<>())
                .add(subject));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Imported<CaseEdit.Describe> read() {
        readHeader();
        if (problems.isEmpty()) {
            Set<String> named = new HashSet<>();
            rows.forEach(row -> read(row, named));
        }
        return problems.isEmpty()
                ? Imported.of(new CaseEdit.Describe(newAttributes, newCases, values), List.of())
                : Imported.failed(problems);
    }

    private void readHeader() {
        Set<String> named = new HashSet<>();
        for (int column = 1; column < header.cells().size(); column++) {
            String name = header.cell(column);
            List<Attribute> alike = known.stream()
                    .filter(attribute -> attribute.name().equalsIgnoreCase(name))
                    .toList();
            if (name.isEmpty()) {
                refuse(header, CaseMessage.UNNAMED_COLUMN, column + 1);
            } else if (!named.add(key(name))) {
                refuse(header, CaseMessage.COLUMN_TWICE, name);
            } else if (alike.size() > 1) {
                refuse(header, CaseMessage.ATTRIBUTE_AMBIGUOUS, name);
            } else {
                columns.add(alike.isEmpty() ? made(name, column) : alike.get(0));
            }
        }
    }

    private Attribute made(String name, int column) {
        Attribute attribute = GUESSES.stream()
                .map(type -> new Attribute(AttributeId.random(), name, type, List.of()))
                .filter(guess -> cells(column).allMatch(guess::accepts) || guess.type() == Attribute.Type.TEXT)
                .filter(guess -> guess.type() == Attribute.Type.TEXT
                        || cells(column).findAny().isPresent())
                .findFirst()
                .orElseThrow();
        newAttributes.add(attribute);
        return attribute;
    }

    private Stream<String> cells(int column) {
        return rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty());
    }

    private void read(CsvRows.Row row, Set<String> named) {
        String name = row.cell(0);
        if (name.isEmpty()) {
            refuse(row, CaseMessage.UNNAMED_CASE);
        } else if (!named.add(key(name))) {
            refuse(row, CaseMessage.CASE_TWICE);
        } else if (row.cells().size() > header.cells().size()) {
            refuse(row, CaseMessage.TOO_MANY_CELLS);
        } else {
            subject(name, row).ifPresent(id -> readValues(id, row));
        }
    }

    private Optional<CaseId> subject(String name, CsvRows.Row row) {
        List<Case> alike = present.getOrDefault(key(name), List.of());
        if (alike.size() > 1) {
            refuse(row, CaseMessage.CASE_AMBIGUOUS);
            return Optional.empty();
        }
        if (alike.isEmpty()) {
            Case made = new Case(CaseId.random(), name, "");
            newCases.add(made);
            return Optional.of(made.id());
        }
        return Optional.of(alike.get(0).id());
    }

    private void readValues(CaseId subject, CsvRows.Row row) {
        for (int column = 1; column <= columns.size(); column++) {
            Attribute attribute = columns.get(column - 1);
            String value = row.cell(column);
            if (!value.isEmpty() && !attribute.accepts(value)) {
                refuse(row, CaseMessage.NOT_ACCEPTED, attribute.name(), attribute.expected());
            } else if (!value.isEmpty()) {
                values.add(new CaseValue(subject, attribute.id(), value));
            }
        }
    }

    private void refuse(CsvRows.Row row, CaseMessage why, Object... arguments) {
        problems.add(Problem.error(Message.of(why, arguments), Location.line(file, row.line())));
    }
}
