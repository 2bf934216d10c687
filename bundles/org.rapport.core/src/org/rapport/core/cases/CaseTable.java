// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.cases;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CaseEdit;
import org.rapport.core.table.CsvRows;

/**
 * Reads cases with their values from a table: a row for each case, its name in the first column; the first row names the
 * attributes. New attributes are numbers, days or yes and no where all their values are; else text.
 */
public final class CaseTable {

    private static final int LONGEST_CELL = 10_000;

    private final StudyReader study;

    public CaseTable(StudyReader study) {
        this.study = study;
    }

    /**
     * Reads a table.
     *
     * @return the edit that describes the cases so, or every cell that is wrong
     * @throws TaskException if it is no table, too large, or not in this encoding
     */
    public Imported<CaseEdit.Describe> read(Source source, Charset encoding) throws TaskException {
        CsvRows csv = new CsvRows(text(source, encoding), source.name(), LONGEST_CELL);
        Optional<CsvRows.Row> header = csv.next();
        if (header.isEmpty()) {
            throw new TaskException(Message.of(CaseMessage.NO_HEADER), source.location());
        }
        List<CsvRows.Row> rows = new ArrayList<>();
        for (Optional<CsvRows.Row> row = csv.next(); row.isPresent(); row = csv.next()) {
            rows.add(row.get());
        }
        return new CaseRows(study, source.name(), header.get(), rows).read();
    }

    private static String text(Source source, Charset encoding) throws TaskException {
        try {
            return encoding.newDecoder().decode(ByteBuffer.wrap(source.bytes())).toString();
        } catch (CharacterCodingException e) {
            throw new TaskException(Message.of(CaseMessage.NOT_IN_ENCODING, encoding.name()), source.location(), e);
        }
    }
}
