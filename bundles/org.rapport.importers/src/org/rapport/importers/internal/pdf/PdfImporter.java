// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf;

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
import org.rapport.importers.internal.encoding.ForeignFormat;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Joining;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.turns.TurnStructure;

/**
 * Reads PDF documents with text (ISO 32000-1): the letters of each page become lines, and the lines paragraphs and
 * tables. Scripts, attached files and references to other files are neither run nor opened.
 */
@Component
public final class PdfImporter implements TranscriptImporter {

    private static final int HEADER_WITHIN = 1024;

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String label() {
        return "PDF document";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("pdf");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Findings findings = Findings.byParagraph(source);
        refuseOthers(source.bytes(), findings);
        List<Piece> pieces = new PdfReader(source, options.limits(), findings, progress).pieces();
        return TurnStructure.read(source, pieces, Joining.PARAGRAPHS, options, findings, progress);
    }

    private static void refuseOthers(byte[] bytes, Findings findings) throws TaskException {
        Optional<ForeignFormat> format = ForeignFormat.of(bytes);
        if (format.isPresent() && format.get() != ForeignFormat.PDF) {
            throw findings.refusal(ImportMessage.LOOKS_LIKE, format.get().description(), "a PDF document");
        } else if (format.isEmpty() && !hasHeader(bytes)) {
            throw findings.refusal(PdfMessage.NOT_PDF);
        }
    }

    /** Other readers, too, accept a few bytes before the header. */
    private static boolean hasHeader(byte[] bytes) {
        int end = Math.min(bytes.length - 4, HEADER_WITHIN);
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D' && bytes[i + 3] == 'F') {
                return true;
            }
        }
        return false;
    }
}
