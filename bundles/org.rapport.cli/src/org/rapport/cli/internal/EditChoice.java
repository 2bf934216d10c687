// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Locale;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.model.study.HistoryQuery;

/**
 * Finds the edit that a user means by its id, or the beginning of it.
 *
 * @param reader the study
 */
record EditChoice(StudyReader reader) {

    /** How many letters of an id are shown. */
    static final int BEGINNING = 8;

    private static final String ID = "[0-9a-fA-F]{4}[0-9a-fA-F-]{0,32}";

    /**
     * The edit whose id begins so.
     *
     * @throws TaskException if there is none, or there are several
     */
    Edit named(String beginning) throws TaskException {
        String wanted = beginning.toLowerCase(Locale.ROOT);
        List<Edit> found = beginning.matches(ID)
                ? reader.history(HistoryQuery.ALL).stream()
                        .filter(edit -> edit.id().toString().startsWith(wanted))
                        .toList()
                : List.of();
        if (found.size() > 1) {
            throw new TaskException(Message.of(EditMessage.SEVERAL, beginning, found.size()));
        }
        return found.stream().findFirst().orElseThrow(() -> new TaskException(Message.of(EditMessage.NONE, beginning)));
    }

    /** The id as people see it. */
    static Listing.Shown shown(Edit edit) {
        String id = edit.id().toString();
        return new Listing.Shown(id.substring(0, BEGINNING), id);
    }
}
