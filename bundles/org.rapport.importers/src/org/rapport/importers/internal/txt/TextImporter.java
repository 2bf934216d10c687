// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.txt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.captions.CaptionFormat;
import org.rapport.importers.internal.encoding.Lines;
import org.rapport.importers.internal.encoding.TextDecoder;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.turns.Joining;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.turns.TurnStructure;

/**
 * Reads plain text: each line that is not blank is a paragraph, unless all lines show that they are broken at a fixed
 * width, cut into columns, or captions. Line numbers and the heads and feet of pages are left out.
 */
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
        List<String> lines = Lines.of(text, findings);
        Optional<CaptionFormat> captions = CaptionFormat.of(lines);
        if (captions.isPresent()) {
            findings.note(TextMessage.CAPTIONS_IN_TEXT, captions.get().description());
            return captions.get().read(source, lines, options, findings, progress);
        }
        return TurnStructure.read(
                source, pieces(Pages.of(lines), findings), Joining.PARAGRAPHS, options, findings, progress);
    }

    private static List<Piece> pieces(List<TextLine> file, Findings findings) {
        List<TextLine> lines = PageLines.remove(file, findings);
        Optional<List<Piece>> table = Columns.read(lines, findings);
        return table.isPresent()
                ? table.get()
                : paragraphs(LeadingNumbers.read(LineNumbers.remove(lines, findings), findings), findings);
    }

    private static List<Piece> paragraphs(List<TextLine> lines, Findings findings) {
        BitSet continuing = WrappedLines.continuing(lines);
        findings.count(continuing.cardinality(), TextMessage.WRAPPED);
        List<Piece> pieces = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!line.isBlank()) {
                Piece piece = Piece.line(line.text(), line.place());
                pieces.add(continuing.get(i) ? piece.continued() : piece);
            }
        }
        return pieces;
    }
}
