// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.inqscribe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.turns.TurnStructure;
import org.rapport.importers.internal.turns.Voice;
import org.rapport.model.text.TimeRange;

/** Makes lines of scenes. Where scenes name speakers, one without a name goes on; else labels in the words may tell. */
final class ScenePieces {

    private final List<Piece> pieces = new ArrayList<>();
    private final int rate;
    private final Voice unnamed;

    private ScenePieces(int rate, boolean named) {
        this.rate = rate;
        this.unnamed = named ? Voice.SAME : Voice.OPEN;
    }

    static List<Piece> of(List<Scene> scenes, Findings findings) throws TaskException {
        int largest = scenes.stream()
                .flatMap(scene -> Stream.of(scene.in(), scene.out()))
                .flatMap(Optional::stream)
                .mapToInt(Timecode::frames)
                .max()
                .orElse(0);
        if (largest > 0) {
            findings.note(InqScribeMessage.FRAMES, Timecode.rate(largest));
        }
        boolean named = scenes.stream().flatMap(scene -> scene.parts().stream()).anyMatch(part -> part.speaker()
                .isPresent());
        ScenePieces made = new ScenePieces(Timecode.rate(largest), named);
        for (Scene scene : scenes) {
            made.add(scene);
            if (made.pieces.size() > TurnStructure.MOST_LINES) {
                throw findings.refusal(ImportMessage.TOO_MANY_LINES, TurnStructure.MOST_LINES);
            }
        }
        return made.pieces;
    }

    private void add(Scene scene) {
        Optional<TimeRange> time = scene.in().map(in -> range(in, scene.out()));
        for (Scene.Part part : scene.parts()) {
            Voice voice = part.speaker().map(Voice::named).orElse(unnamed);
            for (String line : part.words().strip().split("[\n\r]+")) {
                if (!line.isBlank() || voice.kind() == Voice.Kind.NAMED) {
                    pieces.add(Piece.line(line, pieces.size() + 1).said(time, voice));
                    time = Optional.empty();
                    voice = unnamed;
                }
            }
        }
    }

    private TimeRange range(Timecode in, Optional<Timecode> out) {
        return out.map(end -> end.at(rate))
                .filter(end -> end.compareTo(in.at(rate)) >= 0)
                .map(end -> TimeRange.of(in.at(rate), end))
                .orElse(TimeRange.from(in.at(rate)));
    }
}
