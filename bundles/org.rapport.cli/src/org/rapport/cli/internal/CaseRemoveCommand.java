// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CaseEdit;
import org.rapport.core.edit.StudyEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes a case. */
@Command(name = "remove", description = "Remove a case with its values; its speakers and their words stay.")
final class CaseRemoveCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "CASE", description = "The case, by name or id.")
    private String subject;

    CaseRemoveCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        return new CaseEdit.RemoveCase(new Chosen(reader).subject(subject).id());
    }
}
