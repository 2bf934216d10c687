// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.itests.plugin;

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
import org.rapport.model.text.SourceFile;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;
import org.rapport.model.text.Turn;

/** An importer that comes from elsewhere: a whole file is one turn of the poet. Its bundle is built by the test. */
public final class PoemImporter implements TranscriptImporter {

    @Override
    public String id() {
        return "poem";
    }

    @Override
    public String label() {
        return "Poems";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("poem");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8).strip();
        Turn turn = new Turn(1, Optional.of("Poet"), new Span(0, text.length()), Optional.empty());
        return Imported.of(
                ReadTranscript.of(new Transcript(
                        TranscriptId.random(),
                        "A poem",
                        options.language(),
                        new TranscriptText(text),
                        List.of(turn),
                        List.of(),
                        List.of(),
                        new SourceFile("a.poem", source.hash()))),
                List.of());
    }
}
