// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.example.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.TranscriptImporterContract;

/** Chats become turns, and the importer keeps Rapport's contract. */
class ChatImporterTest extends TranscriptImporterContract {

    private static final String CHAT = """
            # the harbour, after the storm
            @Ada | How was it?
            @Bo Marten | Long.
            And wet ⛵.

            @Ada | And then?
            """;

    @Override
    protected TranscriptImporter importer() {
        return new ChatImporter();
    }

    @Override
    protected List<Source> goodSources() {
        return List.of(source(CHAT), source("\ufeff" + CHAT.replace("\n", "\r\n")), source("Words of nobody"));
    }

    @Override
    protected List<Source> badSources() {
        return List.of(
                source(" \n# only a note\n"),
                source("@ | Who says this?"),
                new Source("a.chat", "@Zoë | Yes.".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void makesATurnOfEachNameAndALineOfEachLine() throws TaskException {
        Imported<Transcript> imported = new ChatImporter()
                .read(source(CHAT), ImportOptions.DEFAULT, Progress.NONE)
                .map(read -> read.transcript());
        Transcript transcript = imported.value().orElseThrow();
        assertThat(transcript.turns())
                .extracting(turn ->
                        turn.speaker().orElse("") + "|" + transcript.text().slice(turn.span()))
                .containsExactly("Ada|How was it?", "Bo Marten|Long.\nAnd wet ⛵.", "Ada|And then?");
        assertThat(imported.problems())
                .extracting(Problem::toString)
                .containsExactly("a.chat: Lines with notes, left out: 1.");
    }

    private static Source source(String text) {
        return new Source("a.chat", text.getBytes(StandardCharsets.UTF_8));
    }
}
