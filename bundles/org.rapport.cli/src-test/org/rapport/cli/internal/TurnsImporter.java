// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;
import org.rapport.model.text.Turn;

/**
 * Reads a turn a line, {@code Label: words}, of nobody where the label is empty; refuses a file that begins with {@code
 * broken}, and has a note on one that begins with {@code noted} and a digit.
 */
final class TurnsImporter implements TranscriptImporter {

    @Override
    public String id() {
        return "turns";
    }

    @Override
    public String label() {
        return "Turns";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("turns");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) {
        String file = new String(source.bytes(), StandardCharsets.UTF_8);
        if (file.startsWith("broken")) {
            return Imported.failed(
                    List.of(Problem.error(new Message("broken", "The file is broken.", List.of()), source.location())));
        }
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        for (String line : file.strip().split("\n")) {
            text.append(turns.isEmpty() ? "" : "\n\n");
            int colon = line.indexOf(": ");
            Span span = new Span(text.length(), text.length() + line.length() - colon - 2);
            Optional<String> label = Optional.of(line.substring(0, colon)).filter(name -> !name.isEmpty());
            turns.add(new Turn(turns.size() + 1, label, span, Optional.empty()));
            text.append(line.substring(colon + 2));
        }
        Transcript transcript = new Transcript(
                TranscriptId.random(),
                source.title(),
                options.language(),
                new TranscriptText(text.toString()),
                turns,
                List.of(),
                List.of(),
                source.file());
        TextEncoding encoding = new TextEncoding(options.charset().orElse(StandardCharsets.UTF_8), true);
        return Imported.of(new ReadTranscript(transcript, Optional.of(encoding)), notes(file, source));
    }

    private static List<Problem> notes(String file, Source source) {
        if (!file.startsWith("noted ")) {
            return List.of();
        }
        int number = file.charAt(6) - '0';
        List<String> arguments = List.of(String.valueOf(number + 1), "k" + number);
        return List.of(Problem.note(
                new Message("headers", "Page headers: {0}, of the kind {1}.", arguments), source.location()));
    }
}
