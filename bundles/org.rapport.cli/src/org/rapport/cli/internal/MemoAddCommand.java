// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.EditMessage;
import org.rapport.core.edit.MemoEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a memo. */
@Command(
        name = "add",
        description = "Write a memo on the study, a transcript, a passage or a code.",
        footer = {
            "",
            "Example: rapport memo add change.rapport \"Care comes up when plans fail.\" --code TR-CAR --title Plans"
        })
final class MemoAddCommand extends EditCommand {

    @Parameters(index = "1", arity = "0..1", paramLabel = "TEXT", description = "The memo (default: what you type).")
    private String text;

    @Option(names = "--file", paramLabel = "FILE", description = "A file (UTF-8) with the memo; - for what is typed.")
    private String file;

    @Mixin
    private MemoSubjectOptions subject = new MemoSubjectOptions();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            defaultValue = "analytic",
            description = "analytic (what the data mean), methodological (how you work) or reflexive (you yourself).")
    private Memo.Type type = Memo.Type.ANALYTIC;

    @Option(names = "--title", paramLabel = "TITLE", description = "A title.")
    private String title = "";

    MemoAddCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        return new MemoEdit.Add(new Memo(
                MemoId.random(),
                subject.subject(reader),
                type,
                who(),
                title.strip().replaceAll("\\s+", " "),
                words(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS)));
    }

    private String words() throws TaskException {
        boolean typed = text == null && file == null;
        String words = MemoWords.of(
                        Optional.ofNullable(text),
                        typed ? Optional.of("-") : Optional.ofNullable(file),
                        session().terminal().in())
                .orElseThrow();
        if (words.isEmpty()) {
            throw new TaskException(Message.of(EditMessage.MEMO_WITHOUT_WORDS));
        }
        return words;
    }
}
