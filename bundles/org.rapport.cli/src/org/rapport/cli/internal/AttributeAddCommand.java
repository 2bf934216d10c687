// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CaseEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds an attribute. */
@Command(
        name = "add",
        description = "Add an attribute of cases.",
        footer = {"", "Example: rapport attribute add change.rapport Sector --choice care --choice school"})
final class AttributeAddCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "NAME", description = "What it is called.")
    private String name;

    @Mixin
    private AttributeOptions options = new AttributeOptions();

    AttributeAddCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        String words = Given.words(name, "an attribute needs a name");
        Attribute.Type type = options.type(Optional.empty());
        return new CaseEdit.PutAttribute(
                new Attribute(AttributeId.random(), words, type, options.choices(type, List.of())));
    }
}
