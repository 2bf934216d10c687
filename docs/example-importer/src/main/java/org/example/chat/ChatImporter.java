// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.example.chat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.importing.TextEncoding;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;

/**
 * Reads chats, an invented format: a line such as {@code @Ada | It rained.} begins a turn, a line without a name goes
 * on with it, and a line that begins with {@code #} is a note, which is left out and counted.
 */
public final class ChatImporter implements TranscriptImporter {

    @Override
    public String id() {
        return "chat";
    }

    @Override
    public String label() {
        return "Chats";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("chat");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Charset charset = options.charset().orElse(StandardCharsets.UTF_8);
        ChatTurns turns = new ChatTurns(source.location());
        for (String line : lines(source, charset)) {
            progress.checkpoint();
            turns.add(line);
        }
        if (turns.text().isEmpty()) {
            throw new TaskException(Message.of(ChatMessage.NO_WORDS), source.location());
        }
        Transcript transcript = new Transcript(
                TranscriptId.random(),
                source.title(),
                options.language(),
                new TranscriptText(turns.text()),
                turns.turns(),
                List.of(),
                List.of(),
                source.file());
        TextEncoding encoding = new TextEncoding(charset, false);
        return Imported.of(new ReadTranscript(transcript, Optional.of(encoding)), turns.problems());
    }

    private static List<String> lines(Source source, Charset charset) throws TaskException {
        try {
            String text =
                    charset.newDecoder().decode(ByteBuffer.wrap(source.bytes())).toString();
            return (text.startsWith("\ufeff") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new TaskException(Message.of(ChatMessage.NOT_IN_ENCODING, charset.name()), source.location(), e);
        }
    }
}
