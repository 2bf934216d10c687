// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.MemoEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes a memo. */
@Command(name = "edit", description = "Change the words, the title or the type of a memo; what is not named stays.")
final class MemoEditCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "ID", description = "The memo, by the beginning of its id.")
    private String memo;

    @Option(names = "--text", paramLabel = "TEXT", description = "Its words.")
    private String text;

    @Option(names = "--file", paramLabel = "FILE", description = "A file (UTF-8) with its words; - for what is typed.")
    private String file;

    @Option(names = "--title", paramLabel = "TITLE", description = "Its title.")
    private String title;

    @Option(names = "--type", paramLabel = "TYPE", description = "analytic, methodological or reflexive.")
    private Memo.Type type;

    MemoEditCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        MemoId id = new Chosen(reader).memo(memo).id();
        return new MemoEdit.Change(
                id,
                Optional.ofNullable(type),
                Optional.ofNullable(title).map(words -> words.strip().replaceAll("\\s+", " ")),
                MemoWords.of(
                        Optional.ofNullable(text),
                        Optional.ofNullable(file),
                        session().terminal().in()));
    }
}
