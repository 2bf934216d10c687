// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.table.CsvRows;
import org.rapport.api.table.TableLimits;
import org.rapport.api.table.TableRow;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Role;

/**
 * A preset: what a person says of the speakers of a series of files, as a table that spreadsheets open and save (CSV as in
 * RFC 4180, UTF-8 with a byte-order mark). Its columns are speaker, name, role, case and files; all but the first may be
 * missing or empty.
 */
public final class PresetTable {

    static final List<String> COLUMNS = List.of("speaker", "name", "role", "case", "files");

    private static final int LARGEST = 16 << 20;
    private static final TableLimits LIMITS = new TableLimits(100_000, 20, 1_000);
    private static final String MARK = "\uFEFF";

    private PresetTable() {}

    /**
     * Reads a preset.
     *
     * @return the mappings, or every row that is wrong
     * @throws TaskException if it is no table, or too large
     */
    public static Imported<List<SpeakerMapping>> read(Source source) throws TaskException {
        CsvRows csv = new CsvRows(text(source), source.name(), LIMITS);
        Optional<TableRow> header = csv.next();
        if (header.isEmpty()) {
            throw new TaskException(Message.of(PeopleMessage.NO_HEADER), source.location());
        }
        PresetRows rows = new PresetRows(header.get());
        csv.rest().forEach(rows::read);
        return rows.done();
    }

    private static String text(Source source) throws TaskException {
        if (source.bytes().length > LARGEST) {
            throw new TaskException(Message.of(PeopleMessage.TOO_LARGE, LARGEST >> 20), source.location());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(source.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new TaskException(Message.of(PeopleMessage.NOT_UTF8), source.location(), e);
        }
    }

    /** The table of these mappings; reading it gives them again. */
    public static String write(List<SpeakerMapping> mappings) {
        StringBuilder text = new StringBuilder(MARK).append(line(COLUMNS));
        for (SpeakerMapping mapping : mappings) {
            text.append(line(List.of(
                    mapping.label(),
                    mapping.name().orElse(""),
                    mapping.role().map(Role::name).orElse(""),
                    mapping.person().orElse(""),
                    mapping.files().map(FilePattern::text).orElse(""))));
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return String.join(",", cells.stream().map(PresetTable::quoted).toList()) + "\r\n";
    }

    private static String quoted(String cell) {
        String shown = NeutralCell.of(cell);
        return shown.matches("(?s).*[\",;\t\r\n].*") ? '"' + shown.replace("\"", "\"\"") + '"' : shown;
    }
}
