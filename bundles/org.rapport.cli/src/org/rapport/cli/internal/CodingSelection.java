// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CodingChoice;
import org.rapport.model.coding.CodingId;
import org.rapport.model.study.CodedPassage;

/**
 * Which codings a command is about: those with these ids, or else those that a filter finds.
 *
 * @param ids beginnings of ids
 * @param filter what the filter's options say
 */
record CodingSelection(List<String> ids, CodingFilter filter) {

    /** Whether a person points to codings one by one. */
    boolean isById() {
        return !ids.isEmpty();
    }

    /** The codings that are meant. */
    CodingChoice choice(StudyReader reader) throws TaskException {
        if (ids.isEmpty() == filter.isEmpty()) {
            throw new TaskException(Message.of(ChoiceMessage.SAY_WHICH));
        }
        if (ids.isEmpty()) {
            return new CodingChoice.Found(filter.query(reader));
        }
        Set<CodingId> chosen = new HashSet<>();
        new Chosen(reader)
                .codings(ids)
                .forEach(passage -> chosen.add(passage.coding().id()));
        return new CodingChoice.These(chosen);
    }

    /** The coding, if exactly one is named by its id. */
    Optional<CodedPassage> single(StudyReader reader) throws TaskException {
        return ids.size() == 1 ? Optional.of(new Chosen(reader).coding(ids.get(0))) : Optional.empty();
    }
}
