// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.coding.SuggestionId;
import org.rapport.model.study.Edit;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/**
 * An edit in the making: what is put and removed becomes one transaction, and one step to undo. It reads its own
 * changes. Closing without commit leaves the study as it was.
 */
public interface EditSession extends StudyReader {

    /**
     * Adds or replaces a transcript, and keeps its source once by digest. Times are kept in milliseconds. If the text
     * changes, the same edit must move or remove the transcript's codings and suggestions.
     */
    void put(Transcript transcript, Source source) throws TaskException;

    /** Removes a transcript with its speakers, suggestions, decisions and codings. */
    void remove(TranscriptId transcript) throws TaskException;

    /** Adds or replaces a speaker; the transcript must be there. */
    void put(Speaker speaker) throws TaskException;

    /**
     * Makes this the study's codebook. Only codes that differ are touched; suggestions of a code that goes, or becomes
     * a category, go with it.
     *
     * @throws TaskException if a code that is in use would go
     */
    void put(Codebook codebook) throws TaskException;

    /** Adds or replaces a coding; its transcript and a codable code must be there, and the span inside the text. */
    void put(Coding coding) throws TaskException;

    void remove(CodingId coding) throws TaskException;

    /** Adds or replaces a suggestion; its transcript and code must be there. */
    void put(Suggestion suggestion) throws TaskException;

    void remove(SuggestionId suggestion) throws TaskException;

    /** Adds or replaces a coder's decision on a suggestion; the suggestion's transcript must be there. */
    void put(Decision decision) throws TaskException;

    /**
     * Makes the edit durable. An edit that changed nothing is not written.
     *
     * @return the edit, or the last one if nothing was changed
     * @throws TaskException if a changed text left codings or suggestions behind, or the disk refuses
     * @throws IllegalStateException if nothing was changed, now or ever
     */
    Edit commit() throws TaskException;
}
