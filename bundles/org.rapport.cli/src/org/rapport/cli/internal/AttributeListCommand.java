// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.study.Attribute;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists attributes. */
@Command(name = "list", description = "List the attributes of cases.")
final class AttributeListCommand extends RapportCommand {

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Mixin
    private FormatOption format = new FormatOption();

    AttributeListCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study);
                StudyReader reader = open.store().read()) {
            Listing listing = new Listing(
                    Column.text("id", "Id"),
                    Column.text("name", "Attribute"),
                    Column.text("type", "Type"),
                    Column.number("cases", "Cases"),
                    Column.wide("choices", "Choices"));
            for (Attribute attribute : reader.attributes()) {
                listing.row(
                        new Listing.Id(attribute.id()),
                        attribute.name(),
                        AttributeKind.name(attribute.type()),
                        reader.caseValues().stream()
                                .filter(value -> value.attribute().equals(attribute.id()))
                                .count(),
                        attribute.choices());
            }
            listing.print(format.format(), session().terminal());
        }
        return ExitCode.DONE;
    }
}
