// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.encoding.Lines;
import org.rapport.importers.internal.encoding.TextDecoder;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.Joining;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.turns.TurnStructure;

/** Reads plain text: each line that is not blank is a paragraph. */
@Component
public final class TextImporter implements TranscriptImporter {

    @Override
    public String id() {
        return "txt";
    }

    @Override
    public String label() {
        return "Plain text";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Findings findings = Findings.byLine(source);
        String text = TextDecoder.decode(source, "plain text", options.charset(), findings);
        progress.checkpoint();
        List<Piece> pieces = pieces(Lines.of(text, findings));
        return TurnStructure.read(source, pieces, Joining.PARAGRAPHS, options, findings, progress);
    }

    private static List<Piece> pieces(List<String> lines) {
        List<Piece> pieces = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (!Blanks.onlyBlanks(lines.get(i), 0)) {
                pieces.add(Piece.line(lines.get(i), i + 1));
            }
        }
        return pieces;
    }
}
