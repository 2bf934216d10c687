// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingCount;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
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

    /** The edits, latest first, at most {@code limit}. */
    List<Edit> history(int limit) throws TaskException;

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

    Optional<Coding> coding(CodingId id) throws TaskException;

    /** Codings in the order of transcript title, position, code. */
    Stream<CodedPassage> passages(CodingQuery query) throws TaskException;

    /** How often each code was used in each transcript; pairs without codings are left out. */
    List<CodingCount> counts(CodingQuery query) throws TaskException;

    /** The suggestions that the coder has not decided on, in the order of transcript title, position, code. */
    List<Suggestion> openSuggestions(Coder coder) throws TaskException;

    /** What the coder decided on suggestions, in the order of time. */
    List<Decision> decisions(Coder coder) throws TaskException;

    @Override
    void close() throws TaskException;
}
