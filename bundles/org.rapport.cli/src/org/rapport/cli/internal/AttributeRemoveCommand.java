// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CaseEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.study.Attribute;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes an attribute. */
@Command(name = "remove", description = "Remove an attribute with all its values.")
final class AttributeRemoveCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "ATTRIBUTE", description = "The attribute, by name or id.")
    private String attribute;

    AttributeRemoveCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        Attribute found = new Chosen(reader).attribute(attribute);
        return new CaseEdit.RemoveAttribute(found.id(), found.name());
    }
}
