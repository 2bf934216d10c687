// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
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
     * changes, the same edit must move or remove the transcript's codings, suggestions and memos on passages.
     * Decisions should follow too: readers take their positions for offsets into the transcript's text.
     */
    void put(Transcript transcript, Source source) throws TaskException;

    /**
     * Replaces a transcript by itself with another title, language, speakers or turns. Its text and its source stay.
     *
     * @throws TaskException if it is not there
     */
    void put(Transcript transcript) throws TaskException;

    /** Removes a transcript with its speakers, suggestions, decisions, codings and memos. */
    void remove(TranscriptId transcript) throws TaskException;

    /** Adds or replaces a speaker; the transcript, and the case if one is named, must be there. */
    void put(Speaker speaker) throws TaskException;

    /** Removes a speaker's record: what was known besides the label in the turns. */
    void removeSpeaker(TranscriptId transcript, String name) throws TaskException;

    /** Adds or replaces an attribute. Values that it no longer accepts must be mended in the same edit. */
    void put(Attribute attribute) throws TaskException;

    /** Removes an attribute with all its values. */
    void remove(AttributeId attribute) throws TaskException;

    /** Adds or replaces a case. */
    void put(Case subject) throws TaskException;

    /** Removes a case with its values; speakers are no longer that case. */
    void remove(CaseId subject) throws TaskException;

    /**
     * Says what is known of a case; case and attribute must be there.
     *
     * @throws TaskException if the attribute does not accept the value
     */
    void put(CaseValue value) throws TaskException;

    /** Forgets what is known of a case in one respect. */
    void remove(CaseId subject, AttributeId attribute) throws TaskException;

    /** Adds or replaces a memo; what it is about must be there. */
    void put(Memo memo) throws TaskException;

    void remove(MemoId memo) throws TaskException;

    /** Adds or replaces what is known of a coder. */
    void put(CoderProfile profile) throws TaskException;

    /** Forgets what is known of a coder besides the name. */
    void remove(Coder coder) throws TaskException;

    /**
     * Makes this the study's codebook. Only codes that differ are touched; suggestions of a code that goes, or becomes
     * a category, go with it; so do memos on a code that goes.
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

    /** Removes a coder's decision on a suggestion. */
    void remove(SuggestionId suggestion, Coder coder) throws TaskException;

    @Override
    default CopyWriter copy() {
        throw new UnsupportedOperationException("This store does not take part in merges.");
    }

    /**
     * Makes the edit durable. An edit that changed nothing is not written.
     *
     * @return the edit, or the last one if nothing was changed
     * @throws TaskException if a changed text left codings or suggestions behind, or the disk refuses
     * @throws IllegalStateException if nothing was changed, now or ever
     */
    Edit commit() throws TaskException;
}
