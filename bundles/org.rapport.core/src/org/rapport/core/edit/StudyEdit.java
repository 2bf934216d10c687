// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.Optional;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;

/**
 * One thing that a person does to a study: one transaction, and one step to undo. {@code Study.apply} carries it out.
 *
 * <p>An edit is a value. It holds what is needed to do it, new ids among it, so that the caller knows what comes of it; it
 * looks at the study only when it is applied, and refuses then what cannot be done.
 */
public sealed interface StudyEdit
        permits TranscriptEdit, SpeakerEdit, CaseEdit, CodeEdit, CodingEdit, MemoEdit, DecisionEdit, CoderEdit {

    /** What is done, as the history tells it; never words or names of participants. */
    String label();

    /**
     * Does it.
     *
     * @throws TaskException if it cannot be done; the session must not be committed then
     */
    void apply(EditSession session) throws TaskException;

    /** What to tell a person who gives no reason for it; empty if none is needed. */
    default Optional<Message> reasonNeeded(StudyReader study) throws TaskException {
        return Optional.empty();
    }
}
