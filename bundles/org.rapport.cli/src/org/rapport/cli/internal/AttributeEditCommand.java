// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CaseEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.study.Attribute;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes an attribute. */
@Command(
        name = "edit",
        description = {
            "Change the name, the type or the choices of an attribute; --choice names all of them anew.",
            "The values that cases have must fit."
        })
final class AttributeEditCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "ATTRIBUTE", description = "The attribute, by name or id.")
    private String attribute;

    @Option(names = "--name", paramLabel = "NAME", description = "Another name.")
    private String name;

    @Mixin
    private AttributeOptions options = new AttributeOptions();

    AttributeEditCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        Attribute old = new Chosen(reader).attribute(attribute);
        Attribute.Type type = options.type(Optional.of(old.type()));
        return new CaseEdit.PutAttribute(new Attribute(
                old.id(),
                name == null ? old.name() : Given.words(name, "an attribute needs a name"),
                type,
                options.choices(type, old.choices())));
    }
}
