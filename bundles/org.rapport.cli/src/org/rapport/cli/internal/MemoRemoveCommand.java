// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.MemoEdit;
import org.rapport.core.edit.StudyEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes a memo. */
@Command(name = "remove", description = "Remove a memo.")
final class MemoRemoveCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "ID", description = "The memo, by the beginning of its id.")
    private String memo;

    MemoRemoveCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        return new MemoEdit.Remove(new Chosen(reader).memo(memo).id());
    }
}
