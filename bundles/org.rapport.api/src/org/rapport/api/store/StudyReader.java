// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.task.TaskException;
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

/**
 * A consistent view of a study. For one thread. Streams must be closed, are read as they go, and throw
 * {@link java.io.UncheckedIOException} if the study cannot be read any further.
 */
public interface StudyReader extends AutoCloseable {

    /** The last edit; empty for a study that nobody edited. */
    Optional<Edit> head() throws TaskException;

    /** The edits that the query asks for, latest first; those of other copies among them. */
    List<Edit> history(HistoryQuery query) throws TaskException;

    /** The edits that are undone, and not redone since. */
    Set<EditId> undone() throws TaskException;

    /**
     * What an edit did, record by record; an undo or redo did what it took back or made again. Read as it goes.
     *
     * @return empty for an edit of another copy, whose images are not here
     * @throws TaskException if there is no such edit
     */
    Stream<RecordChange> changes(EditId edit) throws TaskException;

    /**
     * The transcripts whose text, turns or speakers were touched after an edit.
     *
     * @return empty if the study does not know the edit, so that everything may have changed
     */
    Optional<Set<TranscriptId>> transcriptsTouchedSince(EditId edit) throws TaskException;

    /** The transcripts in the order of their titles. */
    List<TranscriptSummary> transcripts() throws TaskException;

    Optional<Transcript> transcript(TranscriptId id) throws TaskException;

    /** The transcript that has this text, if one has. */
    Optional<TranscriptId> transcriptWithText(Sha256 text) throws TaskException;

    /** The study's codebook; empty if none was chosen yet. */
    Optional<Codebook> codebook() throws TaskException;

    /**
     * The codebook as it stood when an edit of this copy had been made; empty if there was none.
     *
     * @throws TaskException if there is no such edit, or it was made in another copy
     */
    Optional<Codebook> codebookAt(EditId edit) throws TaskException;

    /** The edits of this copy that touched the codebook, undos and redos among them, each with what it left; latest first. */
    List<CodebookVersion> codebookVersions() throws TaskException;

    /**
     * The last change in effect of what a code means, as {@link org.rapport.model.codebook.Code#meansTheSameAs} has it;
     * empty if it means what it always did, or there is no such code.
     */
    Optional<DefinitionChange> definitionChange(CodeId code) throws TaskException;

    /** The attributes in the order of their names. */
    List<Attribute> attributes() throws TaskException;

    /** The cases in the order of their names. */
    List<Case> cases() throws TaskException;

    /** What is known of the cases, in the order of cases and attributes. */
    List<CaseValue> caseValues() throws TaskException;

    /** The memos in the order in which they were written. */
    List<Memo> memos() throws TaskException;

    /** The coders of whom more than the name is known, in the order of their names. */
    List<CoderProfile> coderProfiles() throws TaskException;

    Optional<Coding> coding(CodingId id) throws TaskException;

    /** Codings in the order of transcript title, position, code. */
    Stream<CodedPassage> passages(CodingQuery query) throws TaskException;

    /** How often each code was used in each transcript; pairs without codings are left out. */
    List<CodingCount> counts(CodingQuery query) throws TaskException;

    /** The suggestions that the coder has not decided on, in the order of transcript title, position, code. */
    List<Suggestion> openSuggestions(Coder coder) throws TaskException;

    /** What the coder decided on suggestions, in the order of time. */
    List<Decision> decisions(Coder coder) throws TaskException;

    /** Every suggestion for a transcript, decided on or not, in the order of position, code. */
    List<Suggestion> suggestions(TranscriptId transcript) throws TaskException;

    /** What all coders decided on suggestions for a transcript, in the order of time. */
    List<Decision> decisions(TranscriptId transcript) throws TaskException;

    /**
     * What a merge asks of this study.
     *
     * @throws UnsupportedOperationException if the store does not take part in merges
     */
    default CopyReader copy() {
        throw new UnsupportedOperationException("This store does not take part in merges.");
    }

    @Override
    void close() throws TaskException;
}
