// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.MessageTemplate;
import org.rapport.api.task.TaskException;
import org.rapport.core.merge.MergeConflict;
import org.rapport.core.merge.MergeReport;
import org.rapport.core.merge.Side;

/**
 * A table of conflicts (CSV as in RFC 4180, with a byte-order mark, which spreadsheets want) whose last column a person
 * fills in with "ours" or "theirs". Semicolons and tabs between the cells are understood too.
 *
 * @param file where it is, or will be
 */
record ConflictFile(Path file) {

    private static final int LARGEST = 64 << 20;
    private static final String MARK = "\uFEFF";
    private static final List<String> HEADER = List.of("id", "about", "ours", "theirs", "take");

    /** What is filled in; nothing if there is no such file yet. */
    List<Answer> read() throws TaskException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<List<String>> rows = rows(text());
        if (rows.isEmpty() || !rows.get(0).containsAll(HEADER)) {
            throw refused(Words.NO_TABLE);
        }
        List<Integer> columns = HEADER.stream().map(rows.get(0)::indexOf).toList();
        int last = columns.stream().max(Integer::compare).orElseThrow();
        List<Answer> answers = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            String take = row.size() > last ? row.get(columns.get(4)) : "";
            if (!take.isBlank()) {
                answers.add(new Answer(
                        row.get(columns.get(0)), row.get(columns.get(2)), row.get(columns.get(3)), side(take)));
            }
        }
        return answers;
    }

    /**
     * How a person settled a conflict, with what both sides said then.
     *
     * @param id the conflict
     * @param ours what was said here
     * @param theirs what the other copy said
     * @param side what to take
     */
    record Answer(String id, String ours, String theirs, Side side) {

        /** Whether it is about this conflict as it is now; an answer to an earlier one settles nothing. */
        boolean settles(MergeConflict conflict) {
            return id.equals(conflict.id())
                    && same(ours, conflict.ours().toString())
                    && same(theirs, conflict.theirs().toString());
        }

        /** Spreadsheets end lines in their own way. */
        private static boolean same(String cell, String words) {
            return cell.strip().replaceAll("\\s+", " ").equals(words.strip().replaceAll("\\s+", " "));
        }
    }

    private Side side(String word) throws TaskException {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "ours" -> Side.OURS;
            case "theirs" -> Side.THEIRS;
            default -> throw refused(Words.NOT_A_SIDE);
        };
    }

    private String text() throws TaskException {
        try {
            if (Files.size(file) > LARGEST) {
                throw refused(Words.NO_TABLE);
            }
            String text = Files.readString(file);
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (IOException e) {
            throw new TaskException(Message.of(Words.UNREADABLE), Location.file(file.toString()), e);
        }
    }

    private TaskException refused(Words words) {
        return new TaskException(Message.of(words), Location.file(file.toString()));
    }

    static List<List<String>> rows(String text) {
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        String header = text.substring(0, end);
        char between = header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == between || c == '\n')) {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            row.add(cell.toString().strip());
            rows.add(row);
        }
        return rows;
    }

    /** Writes all conflicts; what was filled in stays. */
    void write(MergeReport report, Map<String, Side> settled) throws TaskException {
        StringBuilder text =
                new StringBuilder(MARK).append(String.join(",", HEADER)).append("\r\n");
        for (MergeReport.OfCopy copy : report.copies()) {
            for (MergeConflict conflict : copy.conflicts()) {
                Side side = settled.get(conflict.id());
                String take = side == null ? "" : side.name().toLowerCase(Locale.ROOT);
                List<String> cells = List.of(
                        conflict.id(),
                        conflict.what(),
                        conflict.ours().toString(),
                        conflict.theirs().toString(),
                        take);
                text.append(String.join(
                                ",", cells.stream().map(ConflictFile::quoted).toList()))
                        .append("\r\n");
            }
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new TaskException(Message.of(Words.NOT_WRITTEN), Location.file(file.toString()), e);
        }
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** What can be wrong with it. */
    private enum Words implements MessageTemplate {
        NO_TABLE(
                "This is not the table of conflicts that rapport merge wrote: its columns id, ours, theirs and take are needed."),
        NOT_A_SIDE("The column \"take\" holds something else than ours or theirs. Mend it; nothing was changed."),
        UNREADABLE("The file cannot be read. Check that you may read it, and that it is text in UTF-8."),
        NOT_WRITTEN("The table of conflicts could not be written. Nothing was changed.");

        private final String pattern;

        Words(String pattern) {
            this.pattern = pattern;
        }

        @Override
        public String key() {
            return "conflicts." + name();
        }

        @Override
        public String pattern() {
            return pattern;
        }
    }
}
