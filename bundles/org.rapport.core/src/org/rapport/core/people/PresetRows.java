// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.source.Imported;
import org.rapport.api.table.TableRow;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.model.study.Role;

/** Makes mappings of the rows of a preset, and names every row that is wrong. */
final class PresetRows {

    private final TableRow header;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<SpeakerMapping> mappings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The rows that say something of a label or of a name, by the files and either of them. */
    private final Map<String, List<Line>> lines = new HashMap<>();

    private record Line(Location place, SpeakerMapping mapping) {}

    PresetRows(TableRow header) {
        this.header = header;
        for (int column = 0; column < header.cells().size(); column++) {
            name(header.cell(column).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT), column);
        }
        if (problems.isEmpty() && !columns.containsKey("speaker")) {
            refuse(header, PeopleMessage.NO_HEADER);
        }
    }

    private void name(String column, int number) {
        if (column.isEmpty()) {
            return;
        }
        if (!PresetTable.COLUMNS.contains(column)) {
            refuse(header, PeopleMessage.UNKNOWN_COLUMN, column);
        } else if (columns.put(column, number) != null) {
            refuse(header, PeopleMessage.COLUMN_TWICE, column);
        }
    }

    void read(TableRow row) {
        if (columns.containsKey("speaker")) {
            mapping(row).ifPresent(mapping -> keep(row, mapping));
        }
    }

    private Optional<SpeakerMapping> mapping(TableRow row) {
        int before = problems.size();
        Optional<String> label = cell(row, "speaker");
        Optional<Role> role = cell(row, "role").flatMap(text -> role(row, text));
        Optional<FilePattern> files = cell(row, "files").flatMap(text -> files(row, text));
        if (row.cells().size() > header.cells().size()) {
            refuse(row, PeopleMessage.TOO_MANY_CELLS);
        }
        if (label.isEmpty() && cell(row, "name").isEmpty()) {
            refuse(row, PeopleMessage.NO_LABEL);
        }
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new SpeakerMapping(label.orElse(""), cell(row, "name"), role, cell(row, "case"), files));
    }

    private Optional<String> cell(TableRow row, String column) {
        return Optional.ofNullable(columns.get(column))
                .map(row::cell)
                .map(NeutralCell::read)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private Optional<Role> role(TableRow row, String text) {
        try {
            return Optional.of(new Role(text));
        } catch (IllegalArgumentException e) {
            refuse(row, PeopleMessage.BAD_ROLE, text);
            return Optional.empty();
        }
    }

    private Optional<FilePattern> files(TableRow row, String text) {
        try {
            return Optional.of(new FilePattern(text));
        } catch (IllegalArgumentException e) {
            refuse(row, PeopleMessage.BAD_FILES);
            return Optional.empty();
        }
    }

    private void keep(TableRow row, SpeakerMapping mapping) {
        String files =
                mapping.files().map(FilePattern::text).map(SpeakerMapping::key).orElse("") + '\n';
        List<String> keys = new ArrayList<>(List.of(files + "label\n" + SpeakerMapping.key(mapping.label())));
        mapping.name().ifPresent(name -> keys.add(files + "name\n" + SpeakerMapping.key(name)));
        Optional<Line> clash = keys.stream()
                .flatMap(key -> lines.getOrDefault(key, List.of()).stream())
                .filter(line -> !line.mapping().agreesWith(mapping))
                .findFirst();
        clash.ifPresent(line -> refuse(row, PeopleMessage.CLASH, line.place()));
        mappings.add(mapping);
        keys.forEach(key -> lines.computeIfAbsent(key, k -> new ArrayList<>()).add(new Line(row.place(), mapping)));
    }

    Imported<List<SpeakerMapping>> done() {
        return problems.isEmpty() ? Imported.of(List.copyOf(mappings), List.of()) : Imported.failed(problems);
    }

    private void refuse(TableRow row, PeopleMessage why, Object... arguments) {
        problems.add(Problem.error(Message.of(why, arguments), row.place()));
    }
}
