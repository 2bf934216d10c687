// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.export.ExportData;
import org.rapport.excel.internal.sheet.Cells;
import org.rapport.excel.internal.sheet.Column;
import org.rapport.excel.internal.sheet.Look;
import org.rapport.excel.internal.sheet.Palette;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;

/** The columns that say which case speaks, and what is known of it. A study without cases has none. */
final class CaseColumns {

    /** A speaker of one transcript. */
    private record Voice(TranscriptId transcript, String name) {}

    private final List<Attribute> attributes;
    private final Map<CaseId, String> names = new HashMap<>();
    private final Map<Voice, CaseId> speakers = new HashMap<>();
    private final Map<CaseId, Map<AttributeId, String>> values = new HashMap<>();

    CaseColumns(ExportData data) {
        attributes = data.attributes();
        data.cases().forEach((Case subject) -> names.put(subject.id(), subject.name()));
        data.transcripts().forEach(transcript -> transcript.speakers().forEach(this::know));
        data.caseValues().forEach(value -> values.computeIfAbsent(value.subject(), id -> new HashMap<>())
                .put(value.attribute(), value.value()));
    }

    private void know(Speaker speaker) {
        speaker.person().ifPresent(person -> speakers.put(new Voice(speaker.transcript(), speaker.name()), person));
    }

    List<Column<CodedPassage>> columns() {
        List<Column<CodedPassage>> columns = new ArrayList<>();
        if (!names.isEmpty()) {
            columns.add(new Column<>(
                    "Case",
                    Look.PROSE,
                    18,
                    Palette.PLUM,
                    "text",
                    "The case that speaks in that turn; empty if nobody said which.",
                    (row, cells) -> person(row).map(names::get).ifPresent(cells::text)));
            attributes.forEach(attribute -> columns.add(column(attribute)));
        }
        return columns;
    }

    private Optional<CaseId> person(CodedPassage row) {
        return row.turn()
                .flatMap(Turn::speaker)
                .map(name -> speakers.get(new Voice(row.coding().passage().transcript(), name)));
    }

    private Column<CodedPassage> column(Attribute attribute) {
        return new Column<>(
                "Case: " + attribute.name(),
                look(attribute.type()),
                14,
                Palette.PLUM,
                type(attribute),
                "An attribute of the case that speaks: " + attribute.name() + ". Empty if not known.",
                (row, cells) -> person(row)
                        .map(person -> values.getOrDefault(person, Map.of()).get(attribute.id()))
                        .ifPresent(value -> put(attribute.type(), value, cells)));
    }

    private static Look look(Attribute.Type type) {
        return switch (type) {
            case NUMBER -> Look.DECIMAL;
            case DATE -> Look.DAY;
            case TEXT, YES_NO, CHOICE -> Look.PROSE;
        };
    }

    private static String type(Attribute attribute) {
        return switch (attribute.type()) {
            case NUMBER -> "number";
            case DATE -> "date";
            case YES_NO -> "yes or no";
            case CHOICE -> attribute.expected();
            case TEXT -> "text";
        };
    }

    private static void put(Attribute.Type type, String value, Cells cells) {
        switch (type) {
            case NUMBER -> cells.decimal(Double.parseDouble(value));
            case DATE -> cells.day(LocalDate.parse(value));
            case TEXT, YES_NO, CHOICE -> cells.text(value);
        }
    }
}
