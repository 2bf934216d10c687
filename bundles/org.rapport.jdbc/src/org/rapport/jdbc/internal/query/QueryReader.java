// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.store.CopyReader;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.CodebookVersion;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.CodingCount;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.DefinitionChange;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.study.Memo;
import org.rapport.model.study.RecordChange;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/** Answers a reader's questions from the tables, inside the transaction of its subclass. */
public abstract class QueryReader implements StudyReader {

    private final Tables tables;
    private final Faults faults;

    protected QueryReader(Tables tables, Faults faults) {
        this.tables = tables;
        this.faults = faults;
    }

    /** Asks the database; a subclass may first write what it holds back. */
    protected <T> T ask(Faults.Work<T> question) throws TaskException {
        return faults.guard(question);
    }

    /** Asks the journal; a subclass may first write what it holds back of it. */
    protected <T> T askJournal(Faults.Work<T> question) throws TaskException {
        return ask(question);
    }

    /** The study as this reader sees it. */
    public final Tables tables() {
        return tables;
    }

    @Override
    public CopyReader copy() {
        return new StudyCopy(tables, this::ask);
    }

    @Override
    public Optional<Edit> head() throws TaskException {
        return ask(() -> tables.edits().head().map(EditEntry::edit));
    }

    @Override
    public List<Edit> history(HistoryQuery query) throws TaskException {
        return ask(() -> tables.edits().history(query));
    }

    @Override
    public Set<EditId> undone() throws TaskException {
        return ask(() -> tables.edits().undone());
    }

    @Override
    public Stream<RecordChange> changes(EditId edit) throws TaskException {
        return askJournal(() -> new ChangeQueries(tables, faults).changes(known(edit)));
    }

    private EditEntry known(EditId edit) throws SQLException, TaskException {
        return tables.edits().find(edit).orElseThrow(() -> faults.of(StoreMessage.NO_EDIT, edit));
    }

    @Override
    public Optional<Set<TranscriptId>> transcriptsTouchedSince(EditId edit) throws TaskException {
        return ask(() -> new TranscriptQueries(tables).touchedSince(edit));
    }

    @Override
    public List<TranscriptSummary> transcripts() throws TaskException {
        return ask(() -> new TranscriptQueries(tables).summaries());
    }

    @Override
    public Optional<Transcript> transcript(TranscriptId id) throws TaskException {
        return ask(() -> new TranscriptQueries(tables).transcript(id));
    }

    @Override
    public Optional<TranscriptId> transcriptWithText(Sha256 text) throws TaskException {
        return ask(() -> new TranscriptQueries(tables).withText(text));
    }

    @Override
    public Optional<Codebook> codebook() throws TaskException {
        return ask(() -> new CodebookQueries(tables).codebook());
    }

    @Override
    public Optional<Codebook> codebookAt(EditId edit) throws TaskException {
        return askJournal(() -> {
            EditEntry then = known(edit);
            if (then.edit().through().isPresent()) {
                throw faults.of(StoreMessage.AT_FOREIGN, then.edit().label());
            }
            if (then.number() < tables.edits().kept()) {
                throw faults.of(StoreMessage.AT_ERASED, then.edit().label());
            }
            return new CodebookHistory(tables).at(then.number());
        });
    }

    @Override
    public List<CodebookVersion> codebookVersions() throws TaskException {
        return askJournal(() -> new CodebookHistory(tables).versions());
    }

    @Override
    public Optional<DefinitionChange> definitionChange(CodeId code) throws TaskException {
        return askJournal(() -> new DefinitionQueries(tables).change(code));
    }

    @Override
    public List<Attribute> attributes() throws TaskException {
        return ask(() -> new CaseQueries(tables).attributes());
    }

    @Override
    public List<Case> cases() throws TaskException {
        return ask(() -> new CaseQueries(tables).cases());
    }

    @Override
    public List<CaseValue> caseValues() throws TaskException {
        return ask(() -> new CaseQueries(tables).values());
    }

    @Override
    public List<Memo> memos() throws TaskException {
        return ask(() -> new MemoQueries(tables).memos());
    }

    @Override
    public List<CoderProfile> coderProfiles() throws TaskException {
        return ask(() -> new MemoQueries(tables).coders());
    }

    @Override
    public Optional<Coding> coding(CodingId id) throws TaskException {
        return ask(() -> new CodingQueries(tables, faults).coding(id));
    }

    @Override
    public Stream<CodedPassage> passages(CodingQuery query) throws TaskException {
        return ask(() -> new CodingQueries(tables, faults).passages(query));
    }

    @Override
    public List<CodingCount> counts(CodingQuery query) throws TaskException {
        return ask(() -> new CodingQueries(tables, faults).counts(query));
    }

    @Override
    public List<Suggestion> openSuggestions(Coder coder) throws TaskException {
        return ask(() -> new SuggestionQueries(tables).open(coder));
    }

    @Override
    public List<Decision> decisions(Coder coder) throws TaskException {
        return ask(() -> new SuggestionQueries(tables).decisions(coder));
    }

    @Override
    public List<Suggestion> suggestions(TranscriptId transcript) throws TaskException {
        return ask(() -> new SuggestionQueries(tables).of(transcript));
    }

    @Override
    public List<Decision> decisions(TranscriptId transcript) throws TaskException {
        return ask(() -> new SuggestionQueries(tables).decisions(transcript));
    }
}
