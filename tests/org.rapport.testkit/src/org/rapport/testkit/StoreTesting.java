// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.CodingCount;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.study.Memo;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/** What contract tests of stores share: an empty study, open, and short ways to edit and read it. */
public abstract class StoreTesting {

    @TempDir
    protected Path folder;

    protected StudyStores stores;
    protected StudyStore store;

    /** The stores under test, new for each test. */
    protected abstract StudyStores stores() throws TaskException;

    @BeforeEach
    void makeStudy() throws TaskException {
        stores = stores();
        store = stores.create(address(), Samples.info());
    }

    @AfterEach
    void closeStudy() throws TaskException {
        store.close();
    }

    protected Path file() {
        return folder.resolve("study.rapport");
    }

    /** Where the study under test is: in {@link #file()}, unless a test says otherwise. */
    protected StudyAddress address() {
        return StudyAddress.of(file());
    }

    /** Where there is no study. */
    protected StudyAddress nowhere() {
        return StudyAddress.of(folder.resolve("nowhere.rapport"));
    }

    /** Closes the study and opens it again. */
    protected void restart() throws TaskException {
        store.close();
        store = stores.open(address());
    }

    /** One edit. */
    protected Edit edit(Coder coder, String label, Change change) throws TaskException {
        return edit(store, coder, label, change);
    }

    protected static Edit edit(StudyStore on, Coder coder, String label, Change change) throws TaskException {
        try (EditSession session = on.edit(coder, label, "")) {
            change.make(session);
            return session.commit();
        }
    }

    protected <T> T read(Question<T> question) throws TaskException {
        return read(store, question);
    }

    protected static <T> T read(StudyStore from, Question<T> question) throws TaskException {
        try (StudyReader reader = from.read()) {
            return question.ask(reader);
        }
    }

    protected Optional<Edit> head() throws TaskException {
        return read(StudyReader::head);
    }

    protected List<Edit> history(int limit) throws TaskException {
        return read(reader -> reader.history(HistoryQuery.latest(limit)));
    }

    protected Optional<Set<TranscriptId>> transcriptsTouchedSince(EditId edit) throws TaskException {
        return read(reader -> reader.transcriptsTouchedSince(edit));
    }

    protected List<TranscriptSummary> transcripts() throws TaskException {
        return read(StudyReader::transcripts);
    }

    protected Optional<Transcript> transcript(TranscriptId id) throws TaskException {
        return read(reader -> reader.transcript(id));
    }

    protected Optional<TranscriptId> transcriptWithText(Sha256 text) throws TaskException {
        return read(reader -> reader.transcriptWithText(text));
    }

    protected Optional<Codebook> codebook() throws TaskException {
        return read(StudyReader::codebook);
    }

    protected Optional<Coding> coding(CodingId id) throws TaskException {
        return read(reader -> reader.coding(id));
    }

    protected List<Suggestion> openSuggestions(Coder coder) throws TaskException {
        return read(reader -> reader.openSuggestions(coder));
    }

    protected List<Decision> decisions(Coder coder) throws TaskException {
        return read(reader -> reader.decisions(coder));
    }

    protected List<CodedPassage> passages() throws TaskException {
        return read(reader -> passages(reader, CodingQuery.ALL));
    }

    protected static List<CodedPassage> passages(StudyReader reader, CodingQuery query) throws TaskException {
        try (Stream<CodedPassage> passages = reader.passages(query)) {
            return passages.toList();
        }
    }

    /** Puts the sample codebook and one transcript, by Ada, in one edit. */
    protected Transcript begin() throws TaskException {
        Transcript transcript = Samples.transcript("First", 1);
        edit(Samples.ADA, "Begin", session -> {
            session.put(Samples.codebook());
            session.put(transcript, Samples.source("First", 1));
        });
        return transcript;
    }

    /** All that can be read of a study, as values to compare. */
    protected static Everything everything(StudyReader reader, List<Coder> coders) throws TaskException {
        List<Optional<Transcript>> transcripts = new ArrayList<>();
        for (TranscriptSummary summary : reader.transcripts()) {
            transcripts.add(reader.transcript(summary.id()));
        }
        List<List<Suggestion>> open = new ArrayList<>();
        List<List<Decision>> decisions = new ArrayList<>();
        for (Coder coder : coders) {
            open.add(reader.openSuggestions(coder));
            decisions.add(reader.decisions(coder));
        }
        return new Everything(
                reader.transcripts(),
                transcripts,
                reader.codebook(),
                passages(reader, CodingQuery.ALL),
                reader.counts(CodingQuery.ALL),
                reader.attributes(),
                reader.cases(),
                reader.caseValues(),
                reader.memos(),
                reader.coderProfiles(),
                open,
                decisions);
    }

    protected Everything everything() throws TaskException {
        return read(reader -> everything(reader, List.of(Samples.ADA, Samples.BEN)));
    }

    /** The state of a study without its history. */
    public record Everything(
            List<TranscriptSummary> summaries,
            List<Optional<Transcript>> transcripts,
            Optional<Codebook> codebook,
            List<CodedPassage> passages,
            List<CodingCount> counts,
            List<Attribute> attributes,
            List<Case> cases,
            List<CaseValue> caseValues,
            List<Memo> memos,
            List<CoderProfile> coders,
            List<List<Suggestion>> open,
            List<List<Decision>> decisions) {}

    /** What an edit does. */
    @FunctionalInterface
    public interface Change {

        void make(EditSession session) throws TaskException;
    }

    /**
     * What is asked of a study.
     *
     * @param <T> the answer
     */
    @FunctionalInterface
    public interface Question<T> {

        T ask(StudyReader reader) throws TaskException;
    }
}
