// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.StudyEdit;
import org.rapport.core.edit.TranscriptEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes one turn of several. */
@Command(name = "join", description = "Make one turn of several; all of it is the first one's speaker's.")
final class TranscriptJoinCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "T", description = "The transcript, by title or id.")
    private String transcript;

    @Parameters(index = "2", paramLabel = "FIRST", description = "The number of the first turn.")
    private int first;

    @Parameters(index = "3", paramLabel = "LAST", description = "The number of the last turn.")
    private int last;

    TranscriptJoinCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        return new TranscriptEdit.JoinTurns(new Chosen(reader).transcript(transcript), first, last);
    }
}
