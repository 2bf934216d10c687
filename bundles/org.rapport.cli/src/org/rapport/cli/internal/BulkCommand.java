// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CodingChoice;
import org.rapport.core.edit.StudyEdit;
import org.rapport.core.study.Study;
import org.rapport.model.coding.Coding;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that change one or many codings have in common: they say first how many. */
abstract class BulkCommand extends EditCommand {

    @Parameters(
            index = "1..*",
            paramLabel = "ID",
            description = "Codings, by the beginnings of their ids; or choose them by the options below.")
    private List<String> ids = List.of();

    @Mixin
    private CodingFilter filter = new CodingFilter();

    @Option(names = "--dry-run", description = "Only say how many codings are meant.")
    private boolean dryRun;

    BulkCommand(Session session) {
        super(session);
    }

    /** What is to be done with these codings. */
    abstract StudyEdit edit(CodingChoice choice, StudyReader reader) throws TaskException;

    final CodingSelection selection() {
        return new CodingSelection(ids, filter);
    }

    @Override
    final StudyEdit edit(StudyReader reader) throws TaskException {
        CodingChoice choice = selection().choice(reader);
        if (!selection().isById()) {
            count(choice.in(reader));
        }
        return edit(choice, reader);
    }

    private void count(List<Coding> codings) {
        session().say(Counted.of(codings.size(), "coding") + (codings.size() == 1 ? " is" : " are") + " meant.");
    }

    @Override
    public final Integer call() throws TaskException {
        if (!dryRun) {
            return super.call();
        }
        try (Study open = session().open(study());
                StudyReader reader = open.store().read()) {
            count(selection().choice(reader).in(reader));
        }
        return ExitCode.DONE;
    }
}
