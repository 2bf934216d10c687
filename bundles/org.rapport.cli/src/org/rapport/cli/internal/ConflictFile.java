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
import java.util.Optional;
import org.rapport.api.table.CsvRows;
import org.rapport.api.table.TableLimits;
import org.rapport.api.table.TableRow;
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
    private static final TableLimits LIMITS = new TableLimits(100_000, 500, 8 << 20);
    private static final String MARK = "\uFEFF";
    private static final List<String> HEADER = List.of("id", "about", "ours", "theirs", "take");

    /** What is filled in; nothing if there is no such file yet. */
    List<Answer> read() throws TaskException {
        if (!Files.exists(file)) {
            return List.of();
        }
        CsvRows table = new CsvRows(text(), file.toString(), LIMITS);
        Optional<TableRow> header = table.next();
        if (header.isEmpty() || !header.get().cells().containsAll(HEADER)) {
            throw refused(Words.NO_TABLE);
        }
        int[] columns = HEADER.stream().mapToInt(header.get().cells()::indexOf).toArray();
        List<Answer> answers = new ArrayList<>();
        for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
            TableRow cells = row.get();
            String take = cells.cell(columns[4]);
            if (!take.isEmpty()) {
                answers.add(
                        new Answer(cells.cell(columns[0]), cells.cell(columns[2]), cells.cell(columns[3]), side(take)));
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
            return Files.readString(file);
        } catch (IOException e) {
            throw new TaskException(Message.of(Words.UNREADABLE), Location.file(file.toString()), e);
        }
    }

    private TaskException refused(Words words) {
        return new TaskException(Message.of(words), Location.file(file.toString()));
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
