// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CaseEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a case. */
@Command(
        name = "add",
        description = "Add a case, with what is known of it.",
        footer = {"", "Example: rapport case add change.rapport \"Dana M.\" Sector=care Years=12"})
final class CaseAddCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "NAME", description = "What to call it, best a pseudonym.")
    private String name;

    @Parameters(
            index = "2..*",
            paramLabel = "ATTRIBUTE=VALUE",
            converter = {PlainText.class, PlainText.class},
            description = "What is known of it.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--about", paramLabel = "TEXT", description = "A description.")
    private String about = "";

    CaseAddCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        Case subject = new Case(CaseId.random(), Given.words(name, "a case needs a name"), about.strip());
        return new CaseEdit.Describe(List.of(), List.of(subject), new CaseValues(reader).of(subject.id(), values));
    }
}
