// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Iterator;
import java.util.stream.Stream;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.study.Edit;
import org.rapport.model.study.RecordChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what one edit did. */
@Command(
        name = "show",
        description = "Tell what one edit did, record by record: + added, ~ changed, - removed.",
        footer = {"", "Example: rapport history show change.rapport 1f3a"})
final class HistoryShowCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Parameters(index = "1", paramLabel = "EDIT", description = "The id of the edit, or the beginning of it.")
    private String edit;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many records at most (default: 200).")
    private int limit = 200;

    HistoryShowCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study);
                StudyReader reader = open.store().read()) {
            Edit shown = new EditChoice(reader).named(edit);
            boolean undone = reader.undone().contains(shown.id());
            session().say(HistoryCommand.what(shown, undone));
            session()
                    .say(shown.coder() + ", " + HistoryCommand.when(shown) + ", "
                            + Counted.of(shown.records(), "record"));
            if (!shown.reason().isEmpty()) {
                session().say("Why: " + shown.reason());
            }
            records(reader, shown);
        }
        return ExitCode.DONE;
    }

    private void records(StudyReader reader, Edit shown) throws TaskException {
        if (shown.through().isPresent()) {
            session().say("It was made in another copy: what it did is in the merge that brought it here.");
            return;
        }
        ChangeWords words = ChangeWords.of(reader);
        try (Stream<RecordChange> changes = reader.changes(shown.id())) {
            Iterator<RecordChange> each = changes.iterator();
            for (int i = 0; i < limit && each.hasNext(); i++) {
                words.lines(each.next(), session().terminal().width()).forEach(session()::say);
            }
            if (each.hasNext()) {
                session().say("… and more: --limit N shows more of them.");
            }
        }
    }
}
