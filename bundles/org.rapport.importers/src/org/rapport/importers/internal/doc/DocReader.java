// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Piece;

/**
 * The border to the parser: on damaged documents it throws exceptions of many classes, checked and not, and promises
 * none. Each means that the document cannot be read. Macros are never looked at.
 */
final class DocReader {

    private final Source source;
    private final Findings findings;
    private final Progress progress;

    DocReader(Source source, Findings findings, Progress progress) {
        this.source = source;
        this.findings = findings;
        this.progress = progress;
    }

    /**
     * The lines of the document.
     *
     * @throws TaskException if it is damaged, protected or of another program, or the task was cancelled
     */
    List<Piece> pieces() throws TaskException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
            return pieces(files);
        } catch (IOException | RuntimeException e) {
            throw findings.refusal(DocMessage.DAMAGED);
        }
    }

    private List<Piece> pieces(POIFSFileSystem files) throws IOException, TaskException {
        DocHeader header = new DocHeader(files.getRoot(), source.bytes().length, findings);
        header.check();
        progress.checkpoint();
        try (HWPFDocument document = new HWPFDocument(files.getRoot())) {
            DocWalk walk = new DocWalk(document, findings, progress);
            walk.leaveOut(headers(document), ImportMessage.HEADERS);
            walk.leaveOut(
                    document.getFootnotes().getNotesCount()
                            + document.getEndnotes().getNotesCount(),
                    ImportMessage.FOOTNOTES);
            walk.leaveOut(header.textBoxes(), ImportMessage.TEXT_BOXES);
            return walk.pieces();
        }
    }

    private static int headers(HWPFDocument document) {
        HeaderStories stories = new HeaderStories(document);
        return (int) Stream.of(
                        stories.getFirstHeaderSubrange(),
                        stories.getOddHeaderSubrange(),
                        stories.getEvenHeaderSubrange(),
                        stories.getFirstFooterSubrange(),
                        stories.getOddFooterSubrange(),
                        stories.getEvenFooterSubrange())
                .filter(story -> story != null && !story.text().isBlank())
                .count();
    }
}
