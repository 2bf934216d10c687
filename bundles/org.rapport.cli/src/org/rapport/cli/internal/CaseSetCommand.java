// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CaseEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Describes a case. */
@Command(
        name = "set",
        description = {"Say what is known of a case; ATTRIBUTE= with nothing behind it forgets a value."},
        footer = {"", "Example: rapport case set change.rapport \"Dana M.\" Years=13 Sector="})
final class CaseSetCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "CASE", description = "The case, by name or id.")
    private String subject;

    @Parameters(
            index = "2..*",
            paramLabel = "ATTRIBUTE=VALUE",
            converter = {PlainText.class, PlainText.class},
            description = "What is known of it.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--name", paramLabel = "NAME", description = "Another name.")
    private String name;

    @Option(names = "--about", paramLabel = "TEXT", description = "Another description.")
    private String about;

    CaseSetCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        Case old = new Chosen(reader).subject(subject);
        List<CaseValue> set = new CaseValues(reader).of(old.id(), values);
        if (name == null && about == null) {
            return new CaseEdit.SetValues(set);
        }
        Case changed = new Case(
                old.id(),
                name == null ? old.name() : Given.words(name, "a case needs a name"),
                Optional.ofNullable(about).map(String::strip).orElse(old.about()));
        return set.isEmpty() ? new CaseEdit.PutCase(changed) : new CaseEdit.Describe(List.of(), List.of(changed), set);
    }
}
