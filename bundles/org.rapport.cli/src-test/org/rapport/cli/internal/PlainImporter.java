// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;
import org.rapport.model.text.Turn;

/** Reads a file as one turn of somebody. */
final class PlainImporter implements TranscriptImporter {

    @Override
    public String id() {
        return "plain";
    }

    @Override
    public String label() {
        return "Plain";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("plain");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        Turn turn = new Turn(1, Optional.of("Dana M."), new Span(0, text.length()), Optional.empty());
        return Imported.of(
                ReadTranscript.of(new Transcript(
                        TranscriptId.random(),
                        source.title(),
                        options.language(),
                        new TranscriptText(text),
                        List.of(turn),
                        List.of(),
                        List.of(),
                        source.file())),
                List.of());
    }
}
