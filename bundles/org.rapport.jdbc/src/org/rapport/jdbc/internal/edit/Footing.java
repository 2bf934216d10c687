// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.edit;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.query.CaseQueries;
import org.rapport.jdbc.internal.query.CodebookQueries;
import org.rapport.jdbc.internal.record.MemoRows;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.text.TranscriptId;

/** What the records of an edit stand on: the transcripts with their texts, and the codes. */
final class Footing {

    private final Tables tables;
    private final RecordChanges changes;
    private final Faults faults;
    private final Map<TranscriptId, Long> texts = new HashMap<>();
    private final Set<TranscriptId> changedTexts = new HashSet<>();
    private Optional<Map<CodeId, Boolean>> codes = Optional.empty();

    Footing(Tables tables, RecordChanges changes, Faults faults) {
        this.tables = tables;
        this.changes = changes;
        this.faults = faults;
    }

    /** The number of the transcript's text; tells whether the transcript is there. */
    long text(TranscriptId transcript) throws SQLException, TaskException {
        return find(transcript).orElseThrow(() -> faults.of(StoreMessage.NO_TRANSCRIPT));
    }

    Optional<Long> find(TranscriptId transcript) throws SQLException {
        Long known = texts.get(transcript);
        if (known != null) {
            return Optional.of(known);
        }
        changes.flush(RecordTable.TRANSCRIPT);
        Optional<Long> text = tables.database()
                .first("SELECT text FROM transcript WHERE id = ?", row -> row.getLong(1), transcript.toString());
        text.ifPresent(number -> texts.put(transcript, number));
        return text;
    }

    void put(TranscriptId transcript, long text) throws SQLException {
        if (find(transcript).filter(before -> before != text).isPresent()) {
            changedTexts.add(transcript);
        }
        texts.put(transcript, text);
    }

    void forget(TranscriptId transcript) {
        texts.remove(transcript);
        changedTexts.remove(transcript);
    }

    void forgetCodes() {
        codes = Optional.empty();
    }

    void requireCode(CodeId code) throws SQLException, TaskException {
        codable(code);
    }

    void requireCodable(CodeId code) throws SQLException, TaskException {
        if (!codable(code)) {
            throw faults.of(StoreMessage.NOT_CODABLE, code);
        }
    }

    private boolean codable(CodeId code) throws SQLException, TaskException {
        if (codes.isEmpty()) {
            codes = Optional.of(new CodebookQueries(tables).codable());
        }
        Boolean codable = codes.get().get(code);
        if (codable == null) {
            throw faults.of(StoreMessage.NO_CODE, code);
        }
        return codable;
    }

    /** The row of a memo, whose subject must be there. */
    Object[] row(Memo memo) throws SQLException, TaskException {
        if (memo.subject() instanceof MemoSubject.OfPassage on) {
            long text = text(on.passage().transcript());
            return MemoRows.write(memo, on.passage(), text, tables.texts().offsets(text));
        }
        if (memo.subject() instanceof MemoSubject.OfTranscript on) {
            text(on.transcript());
        } else if (memo.subject() instanceof MemoSubject.OfCode on) {
            requireCode(on.code());
        }
        return MemoRows.write(memo);
    }

    void requireCase(CaseId subject) throws SQLException, TaskException {
        changes.flush(RecordTable.CASE);
        if (tables.database()
                .first("SELECT 1 FROM study_case WHERE id = ?", row -> true, subject.toString())
                .isEmpty()) {
            throw faults.of(StoreMessage.NO_CASE);
        }
    }

    void requireAccepted(CaseValue value) throws SQLException, TaskException {
        changes.flush(RecordTable.ATTRIBUTE);
        Attribute attribute = new CaseQueries(tables)
                .attribute(value.attribute())
                .orElseThrow(() -> faults.of(StoreMessage.NO_ATTRIBUTE));
        if (!attribute.accepts(value.value())) {
            throw faults.of(StoreMessage.NOT_ACCEPTED, attribute.name(), attribute.expected());
        }
    }

    /** Refuses an edit that changed a text and left codings, suggestions or memos behind on the earlier one. */
    void requireNothingOnEarlierTexts() throws SQLException, TaskException {
        String left = "SELECT (SELECT count(*) FROM coding c WHERE c.transcript = t.id AND c.text <> t.text)"
                + " + (SELECT count(*) FROM suggestion s WHERE s.transcript = t.id AND s.text <> t.text)"
                + " + (SELECT count(*) FROM memo m WHERE m.transcript = t.id AND m.text <> t.text), t.title"
                + " FROM transcript t WHERE t.id = ?";
        for (TranscriptId transcript : changedTexts) {
            Optional<TaskException> refusal = tables.database()
                    .first(
                            left,
                            row -> row.getLong(1) == 0
                                    ? Optional.<TaskException>empty()
                                    : Optional.of(faults.of(StoreMessage.OLD_TEXT, row.getString(2), row.getLong(1))),
                            transcript.toString())
                    .orElse(Optional.empty());
            if (refusal.isPresent()) {
                throw refusal.get();
            }
        }
    }
}
