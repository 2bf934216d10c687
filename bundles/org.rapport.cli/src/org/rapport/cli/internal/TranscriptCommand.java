// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** The commands that change transcripts without touching their words. */
@Command(
        name = "transcript",
        description = {
            "Change a transcript's title, language, speakers or turns, or remove it.",
            "Its words stay as they are; they are changed by rapport correct."
        })
final class TranscriptCommand extends GroupCommand {

    TranscriptCommand(Session session) {
        super(session);
    }

    @Override
    Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("rename", new TranscriptRenameCommand(session()));
        parts.put("language", new TranscriptLanguageCommand(session()));
        parts.put("speaker", new TranscriptSpeakerCommand(session()));
        parts.put("split", new TranscriptSplitCommand(session()));
        parts.put("join", new TranscriptJoinCommand(session()));
        parts.put("remove", new TranscriptRemoveCommand(session()));
        return parts;
    }
}
