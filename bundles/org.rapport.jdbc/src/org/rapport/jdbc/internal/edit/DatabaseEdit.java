// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.edit;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rapport.api.source.Source;
import org.rapport.api.store.CopyWriter;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.query.QueryReader;
import org.rapport.jdbc.internal.query.TranscriptQueries;
import org.rapport.jdbc.internal.record.CaseRows;
import org.rapport.jdbc.internal.record.CodingRows;
import org.rapport.jdbc.internal.record.MemoRows;
import org.rapport.jdbc.internal.record.Offsets;
import org.rapport.jdbc.internal.record.OutsideTextException;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.SpeakerRows;
import org.rapport.jdbc.internal.record.SuggestionRows;
import org.rapport.jdbc.internal.record.TranscriptRows;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.coding.SuggestionId;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.Edit;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.RecordKey;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/** An edit in a write transaction. After a fault of the database it can only be closed. */
public final class DatabaseEdit extends QueryReader implements EditSession {

    private final WriteTransaction transaction;
    private final Tables tables;
    private final Faults faults;
    private final EditEntry entry;
    private final RecordChanges changes;
    private final Footing footing;
    private Optional<TaskException> broken = Optional.empty();
    private boolean over;

    public DatabaseEdit(WriteTransaction transaction, EditEntry entry, Faults faults) {
        super(transaction.tables(), faults);
        this.transaction = transaction;
        this.tables = transaction.tables();
        this.faults = faults;
        this.entry = entry;
        this.changes = new RecordChanges(tables, entry);
        this.footing = new Footing(tables, changes, faults);
    }

    @Override
    protected <T> T ask(Faults.Work<T> question) throws TaskException {
        return change(() -> {
            changes.flush();
            return question.run();
        });
    }

    @Override
    protected <T> T askJournal(Faults.Work<T> question) throws TaskException {
        return ask(() -> {
            changes.flushJournal();
            return question.run();
        });
    }

    private <T> T change(Faults.Work<T> work) throws TaskException {
        if (over) {
            throw new IllegalStateException("the edit is over");
        }
        if (broken.isPresent()) {
            throw broken.get();
        }
        try {
            return work.run();
        } catch (SQLException e) {
            broken = Optional.of(faults.of(e));
            throw broken.get();
        } catch (OutsideTextException e) {
            throw faults.of(StoreMessage.OUTSIDE_TEXT);
        }
    }

    @Override
    public void put(Transcript transcript, Source source) throws TaskException {
        if (!transcript.source().hash().equals(source.hash())) {
            throw new IllegalArgumentException("the transcript was read from another file");
        }
        change(() -> {
            long text = tables.texts().put(transcript.text());
            long file = tables.sources().put(source);
            footing.put(transcript.id(), text);
            changes.put(
                    RecordTable.TRANSCRIPT, transcript.id().toString(), TranscriptRows.write(transcript, text, file));
            return true;
        });
    }

    @Override
    public void put(Transcript transcript) throws TaskException {
        change(() -> {
            long text = footing.text(transcript.id());
            if (!tables.texts().hash(text).equals(transcript.text().hash().hex())) {
                throw new IllegalStateException("the transcript has another text");
            }
            long file = tables.sources().number(transcript.source().hash().hex());
            changes.put(
                    RecordTable.TRANSCRIPT, transcript.id().toString(), TranscriptRows.write(transcript, text, file));
            return true;
        });
    }

    @Override
    public void remove(TranscriptId transcript) throws TaskException {
        change(() -> {
            changes.flush();
            removeAll(RecordTable.CODING, "SELECT id FROM coding WHERE transcript = ?", transcript);
            removeAll(
                    RecordTable.DECISION,
                    "SELECT suggestion || '/' || coder FROM decision WHERE transcript = ?",
                    transcript);
            removeAll(RecordTable.SUGGESTION, "SELECT id FROM suggestion WHERE transcript = ?", transcript);
            removeAll(
                    RecordTable.SPEAKER,
                    "SELECT transcript || '/' || name FROM speaker WHERE transcript = ?",
                    transcript);
            removeAll(RecordTable.MEMO, "SELECT id FROM memo WHERE transcript = ?", transcript);
            changes.remove(RecordTable.TRANSCRIPT, transcript.toString());
            changes.flush();
            footing.forget(transcript);
            return true;
        });
    }

    private void removeAll(RecordTable table, String sql, Object owner) throws SQLException {
        List<String> ids = tables.database().list(sql, row -> row.getString(1), owner.toString());
        for (String id : ids) {
            changes.remove(table, id);
        }
    }

    @Override
    public void put(Speaker speaker) throws TaskException {
        change(() -> {
            footing.text(speaker.transcript());
            if (speaker.person().isPresent()) {
                footing.requireCase(speaker.person().get());
            }
            String id = RecordKey.speaker(speaker.transcript(), speaker.name()).id();
            changes.put(RecordTable.SPEAKER, id, SpeakerRows.write(speaker));
            return true;
        });
    }

    @Override
    public void removeSpeaker(TranscriptId transcript, String name) throws TaskException {
        change(() -> {
            changes.remove(
                    RecordTable.SPEAKER, RecordKey.speaker(transcript, name).id());
            return true;
        });
    }

    @Override
    public void put(Attribute attribute) throws TaskException {
        change(() -> {
            changes.put(RecordTable.ATTRIBUTE, attribute.id().toString(), CaseRows.write(attribute));
            return true;
        });
    }

    @Override
    public void remove(AttributeId attribute) throws TaskException {
        change(() -> {
            changes.flush();
            removeAll(
                    RecordTable.CASE_VALUE,
                    "SELECT case_id || '/' || attribute FROM case_value WHERE attribute = ?",
                    attribute);
            changes.remove(RecordTable.ATTRIBUTE, attribute.toString());
            return true;
        });
    }

    @Override
    public void put(Case subject) throws TaskException {
        change(() -> {
            changes.put(RecordTable.CASE, subject.id().toString(), CaseRows.write(subject));
            return true;
        });
    }

    @Override
    public void remove(CaseId subject) throws TaskException {
        change(() -> {
            changes.flush();
            removeAll(
                    RecordTable.CASE_VALUE,
                    "SELECT case_id || '/' || attribute FROM case_value WHERE case_id = ?",
                    subject);
            for (Speaker speaker : new TranscriptQueries(tables).speakersOf(subject)) {
                String id =
                        RecordKey.speaker(speaker.transcript(), speaker.name()).id();
                changes.put(RecordTable.SPEAKER, id, SpeakerRows.write(speaker.as(Optional.empty())));
            }
            changes.remove(RecordTable.CASE, subject.toString());
            return true;
        });
    }

    @Override
    public void put(CaseValue value) throws TaskException {
        change(() -> {
            footing.requireCase(value.subject());
            footing.requireAccepted(value);
            String id = RecordKey.caseValue(value.subject(), value.attribute()).id();
            changes.put(RecordTable.CASE_VALUE, id, CaseRows.write(value));
            return true;
        });
    }

    @Override
    public void remove(CaseId subject, AttributeId attribute) throws TaskException {
        change(() -> {
            changes.remove(
                    RecordTable.CASE_VALUE,
                    RecordKey.caseValue(subject, attribute).id());
            return true;
        });
    }

    @Override
    public void put(Memo memo) throws TaskException {
        change(() -> {
            changes.put(RecordTable.MEMO, memo.id().toString(), footing.row(memo));
            return true;
        });
    }

    @Override
    public void remove(MemoId memo) throws TaskException {
        change(() -> {
            changes.remove(RecordTable.MEMO, memo.toString());
            return true;
        });
    }

    @Override
    public void put(CoderProfile profile) throws TaskException {
        change(() -> {
            changes.put(RecordTable.CODER, profile.coder().name(), MemoRows.write(profile));
            return true;
        });
    }

    @Override
    public void remove(Coder coder) throws TaskException {
        change(() -> {
            changes.remove(RecordTable.CODER, coder.name());
            return true;
        });
    }

    @Override
    public void put(Codebook codebook) throws TaskException {
        change(() -> {
            changes.flush();
            footing.forgetCodes();
            new CodebookChange(tables, changes, faults).put(codebook);
            return true;
        });
    }

    @Override
    public void put(Coding coding) throws TaskException {
        change(() -> {
            long text = footing.text(coding.passage().transcript());
            footing.requireCodable(coding.code());
            Offsets offsets = tables.texts().offsets(text);
            changes.put(RecordTable.CODING, coding.id().toString(), CodingRows.write(coding, text, offsets));
            return true;
        });
    }

    @Override
    public void remove(CodingId coding) throws TaskException {
        change(() -> {
            changes.remove(RecordTable.CODING, coding.toString());
            return true;
        });
    }

    @Override
    public void put(Suggestion suggestion) throws TaskException {
        change(() -> {
            long text = footing.text(suggestion.passage().transcript());
            footing.requireCode(suggestion.code());
            Offsets offsets = tables.texts().offsets(text);
            changes.put(
                    RecordTable.SUGGESTION,
                    suggestion.id().toString(),
                    SuggestionRows.write(suggestion, text, offsets));
            return true;
        });
    }

    @Override
    public void remove(SuggestionId suggestion) throws TaskException {
        change(() -> {
            changes.remove(RecordTable.SUGGESTION, suggestion.toString());
            return true;
        });
    }

    @Override
    public void put(Decision decision) throws TaskException {
        change(() -> {
            long text = footing.text(decision.suggestion().passage().transcript());
            Offsets offsets = tables.texts().offsets(text);
            String id = RecordKey.decision(decision.suggestion().id(), decision.coder())
                    .id();
            changes.put(RecordTable.DECISION, id, SuggestionRows.write(decision, text, offsets));
            return true;
        });
    }

    @Override
    public void remove(SuggestionId suggestion, Coder coder) throws TaskException {
        change(() -> {
            changes.remove(
                    RecordTable.DECISION, RecordKey.decision(suggestion, coder).id());
            return true;
        });
    }

    /** What it puts is not checked record by record; the database refuses keys that lead nowhere at the end. */
    @Override
    public CopyWriter copy() {
        return new JoiningCopy(this, this::ask, entry, changes);
    }

    @Override
    public Edit commit() throws TaskException {
        return change(() -> {
            changes.finish();
            footing.requireNothingOnEarlierTexts();
            if (!changes.isBegun()) {
                over = true;
                return tables.edits()
                        .head()
                        .orElseThrow(() -> new IllegalStateException("nothing was changed, now or ever"))
                        .edit();
            }
            Edit edit = tables.edits().get(entry.number()).edit();
            if (edit.joined().isPresent()) {
                new JoinCheck(tables).requireSound();
            }
            transaction.commit();
            over = true;
            return edit;
        });
    }

    @Override
    public void close() throws TaskException {
        over = true;
        faults.guard(() -> {
            transaction.close();
            return true;
        });
    }
}
