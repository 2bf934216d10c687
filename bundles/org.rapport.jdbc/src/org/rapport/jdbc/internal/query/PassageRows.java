// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.CodingRows;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.Offsets;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;

/** Joins codings, which come transcript by transcript, with the words and turns of the transcript at hand. */
final class PassageRows implements Iterator<CodedPassage> {

    private final Tables tables;
    private final TranscriptQueries transcripts;
    private final ResultSet rows;
    private final Faults faults;
    private boolean read;
    private boolean there;
    private String at = "";
    private Transcript transcript;
    private Offsets offsets;
    private Map<String, Speaker> speakers = Map.of();

    PassageRows(Tables tables, ResultSet rows, Faults faults) {
        this.tables = tables;
        this.transcripts = new TranscriptQueries(tables);
        this.rows = rows;
        this.faults = faults;
    }

    @Override
    public boolean hasNext() {
        if (!read) {
            try {
                there = rows.next();
                read = true;
            } catch (SQLException e) {
                throw faults.unchecked(e);
            }
        }
        return there;
    }

    @Override
    public CodedPassage next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        read = false;
        try {
            return passage(rows.getString(1), RecordTable.CODING.values(rows, 2));
        } catch (SQLException e) {
            throw faults.unchecked(e);
        }
    }

    private CodedPassage passage(String id, Object[] row) throws SQLException {
        goTo((String) row[0], CodingRows.text(row));
        return Decoding.value(() -> passage(CodingRows.read(id, row, offsets)));
    }

    private void goTo(String id, long text) throws SQLException {
        if (!id.equals(at)) {
            TranscriptId transcriptId = Decoding.value(() -> TranscriptId.of(id));
            transcript = transcripts.transcript(transcriptId).orElseThrow();
            offsets = tables.texts().offsets(text);
            speakers = transcripts.speakers(transcriptId);
            at = id;
        }
    }

    private CodedPassage passage(Coding coding) {
        Span span = coding.passage().span();
        Optional<Turn> turn = transcript.turnAt(span.start());
        Optional<Role> role = turn.flatMap(Turn::speaker).map(speakers::get).flatMap(Speaker::role);
        return new CodedPassage(
                coding,
                transcript.title(),
                turn,
                role,
                offsets.toCodePoints(span),
                transcript.text().slice(span));
    }
}
