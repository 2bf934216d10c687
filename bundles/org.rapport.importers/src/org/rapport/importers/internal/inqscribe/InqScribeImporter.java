// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.inqscribe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.osgi.service.component.annotations.Component;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.encoding.ForeignFormat;
import org.rapport.importers.internal.encoding.TextDecoder;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Joining;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.turns.TurnStructure;
import org.rapport.importers.internal.xml.XmlEvents;

/** Reads what InqScribe exports as XML (.xml), and what it saves itself (.inqscr). */
@Component
public final class InqScribeImporter implements TranscriptImporter {

    private static final String FORMAT = "a transcript of InqScribe";
    private static final int DEEPEST = 100;
    private static final int LARGEST = 64 << 20;

    @Override
    public String id() {
        return "inqscribe";
    }

    @Override
    public String label() {
        return "InqScribe transcript";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xml", "inqscr");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Findings findings = Findings.byParagraph(source);
        List<Piece> pieces;
        if (source.extension().equals("xml")) {
            pieces = ScenePieces.of(scenes(source, findings, progress), findings);
        } else {
            pieces = SavedDocument.pieces(TextDecoder.decode(source, FORMAT, options.charset(), findings), findings);
        }
        return TurnStructure.read(source, pieces, Joining.PARAGRAPHS, options, findings, progress);
    }

    private static List<Scene> scenes(Source source, Findings findings, Progress progress) throws TaskException {
        Optional<ForeignFormat> foreign = ForeignFormat.of(source.bytes());
        if (foreign.isPresent()) {
            throw findings.refusal(ImportMessage.LOOKS_LIKE, foreign.get().description(), FORMAT);
        } else if (source.bytes().length > LARGEST) {
            throw findings.refusal(ImportMessage.TEXT_TOO_LARGE, LARGEST >> 20);
        }
        SceneHandler handler = new SceneHandler(findings, progress);
        try {
            XmlEvents.read("with the transcript", source.open(), DEEPEST, findings, handler);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
            throw findings.refusal(InqScribeMessage.BAD_XML, line, column);
        }
        return handler.scenes();
    }
}
