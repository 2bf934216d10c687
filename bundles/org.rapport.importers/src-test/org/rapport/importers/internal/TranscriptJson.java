// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.rapport.api.source.Imported;
import org.rapport.api.task.Location;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Cue;
import org.rapport.model.text.Mark;
import org.rapport.model.text.TimeRange;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/** What an import gave, as JSON for people to compare. */
final class TranscriptJson {

    private final StringWriter out = new StringWriter();
    private final JsonGenerator json;

    private TranscriptJson() throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
        json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer);
    }

    static String of(Imported<Transcript> imported) {
        try {
            return new TranscriptJson().write(imported);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(TaskException refusal) {
        try {
            return new TranscriptJson().write(refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(TaskException refusal) throws IOException {
        json.writeStartObject();
        json.writeStringField("refused", refusal.what().key());
        place(refusal.where());
        return end();
    }

    private String write(Imported<Transcript> imported) throws IOException {
        Transcript transcript = imported.value().orElseThrow();
        json.writeStartObject();
        problems(imported.problems());
        json.writeArrayFieldStart("speakers");
        for (String speaker : transcript.speakers()) {
            json.writeString(speaker);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("turns");
        for (Turn turn : transcript.turns()) {
            turn(transcript, turn);
        }
        json.writeEndArray();
        marksAndCues(transcript);
        return end();
    }

    private String end() throws IOException {
        json.writeEndObject();
        json.close();
        return out + "\n";
    }

    private void problems(List<Problem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField(
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.message().key());
            place(problem.location());
            if (!problem.message().arguments().isEmpty()) {
                json.writeStringField(
                        "arguments", String.join(" | ", problem.message().arguments()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(Location location) throws IOException {
        OptionalInt line = location.line();
        if (line.isPresent()) {
            json.writeNumberField("line", line.getAsInt());
        }
        if (!location.place().isEmpty()) {
            json.writeStringField("place", location.place());
        }
    }

    private void turn(Transcript transcript, Turn turn) throws IOException {
        json.writeStartObject();
        if (turn.speaker().isPresent()) {
            json.writeStringField("speaker", turn.speaker().get());
        }
        if (turn.time().isPresent()) {
            json.writeStringField("time", time(turn.time().get()));
        }
        json.writeStringField("text", transcript.text().slice(turn.span()));
        json.writeEndObject();
    }

    private void marksAndCues(Transcript transcript) throws IOException {
        json.writeArrayFieldStart("marks");
        for (Mark mark : transcript.marks()) {
            json.writeStartObject();
            json.writeStringField(
                    mark.style().name().toLowerCase(Locale.ROOT),
                    transcript.text().slice(mark.span()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("cues");
        for (Cue cue : transcript.cues()) {
            json.writeStartObject();
            json.writeStringField(time(cue.time()), transcript.text().slice(cue.span()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String time(TimeRange time) {
        double start = time.start().toMillis() / 1000.0;
        return start + time.end().map(end -> "-" + end.toMillis() / 1000.0).orElse("");
    }
}
