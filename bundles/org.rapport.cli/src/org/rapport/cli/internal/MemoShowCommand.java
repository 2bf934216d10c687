// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.memos.MemoPlaces;
import org.rapport.core.study.Study;
import org.rapport.model.study.Memo;
import org.rapport.model.study.PlacedMemo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a memo whole. */
@Command(name = "show", description = "Print a memo whole, with the words it is about.")
final class MemoShowCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Parameters(index = "1", paramLabel = "ID", description = "The memo, by the beginning of its id.")
    private String id;

    MemoShowCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study);
                StudyReader reader = open.store().read()) {
            Memo memo = new Chosen(reader).memo(id);
            PlacedMemo placed = new MemoPlaces(reader).of(memo);
            String title = memo.title().isEmpty() ? "Memo" : memo.title();
            session()
                    .say(session().terminal().bold(Columns.plain(title)) + "  " + MemoType.name(memo.type()) + ", "
                            + memo.author() + ", " + memo.created());
            session()
                    .say("On the " + MemoListing.about(memo)
                            + MemoListing.code(memo).map(code -> " " + code).orElse("")
                            + placed.transcriptTitle()
                                    .map(of -> " of " + Columns.plain(of))
                                    .orElse(""));
            if (!placed.text().isEmpty()) {
                session().say("⟦" + placed.text() + "⟧");
            }
            session().say("");
            session().say(memo.text());
        }
        return ExitCode.DONE;
    }
}
