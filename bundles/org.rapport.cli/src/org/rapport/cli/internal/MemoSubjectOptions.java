// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.coding.SpokenWords;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.text.TranscriptId;
import picocli.CommandLine.Option;

/** The options that say what a memo is about; without any it is about the study. */
final class MemoSubjectOptions {

    @Option(names = "--transcript", paramLabel = "T", description = "On a transcript, by title or id.")
    private String transcript;

    @Option(names = "--turn", paramLabel = "N", description = "On this turn of the transcript.")
    private Integer turn;

    @Option(names = "--words", paramLabel = "WORDS", description = "On these words of the turn.")
    private String words;

    @Option(names = "--coding", paramLabel = "ID", description = "On the passage of this coding.")
    private String coding;

    @Option(names = "--code", paramLabel = "ID", description = "On a code.")
    private CodeId code;

    MemoSubject subject(StudyReader reader) throws TaskException {
        int said = (transcript == null ? 0 : 1) + (coding == null ? 0 : 1) + (code == null ? 0 : 1);
        boolean hangs = transcript == null && (turn != null || words != null) || turn == null && words != null;
        if (said > 1 || hangs) {
            throw new TaskException(Message.of(ChoiceMessage.ONE_SUBJECT));
        }
        if (code != null) {
            return new MemoSubject.OfCode(code);
        }
        if (coding != null) {
            return new MemoSubject.OfPassage(
                    new Chosen(reader).coding(coding).coding().passage());
        }
        return transcript == null ? new MemoSubject.OfStudy() : inTranscript(reader);
    }

    private MemoSubject inTranscript(StudyReader reader) throws TaskException {
        TranscriptId id = new Chosen(reader).transcript(transcript);
        return turn == null
                ? new MemoSubject.OfTranscript(id)
                : new MemoSubject.OfPassage(new SpokenWords(reader).find(id, turn, Optional.ofNullable(words)));
    }
}
