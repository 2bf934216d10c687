// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rapport.api.importing.ImportLimits;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.pdf.guard.Budget;
import org.rapport.importers.internal.pdf.guard.PdfFile;
import org.rapport.importers.internal.pdf.guard.TooMuchException;
import org.rapport.importers.internal.pdf.layout.DocumentLayout;
import org.rapport.importers.internal.pdf.layout.LeftOut;
import org.rapport.importers.internal.pdf.page.PageContent;
import org.rapport.importers.internal.pdf.page.Pages;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.turns.TurnStructure;

/** Reads one PDF page by page, and turns what goes wrong into sentences. */
final class PdfReader {

    private static final int MOST_PAGES = 5000;
    private static final int MOST_MILLIONS = 16;

    private final Source source;
    private final ImportLimits limits;
    private final Findings findings;
    private final Progress progress;
    private final Budget budget;
    private final DocumentLayout layout = new DocumentLayout();
    private int turned;
    private int hidden;
    private int unknown;
    private int recognised;
    private int withoutText;
    private int damaged;

    PdfReader(Source source, ImportLimits limits, Findings findings, Progress progress) {
        this.source = source;
        this.limits = limits;
        this.findings = findings;
        this.progress = progress;
        this.budget = new Budget(limits, source.bytes().length, progress);
    }

    List<Piece> pieces() throws TaskException {
        try (PdfFile file = DamagedParts.read(() -> PdfFile.open(source.bytes(), budget))) {
            readPages(file);
            if (file.forbidsCopying()) {
                findings.note(PdfMessage.NOT_TO_BE_COPIED);
            }
        } catch (InvalidPasswordException e) {
            throw findings.refusal(PdfMessage.PASSWORD);
        } catch (IOException e) {
            throw refusal();
        }
        if (layout.characters() == 0) {
            throw damaged > 0 ? refusal() : findings.refusal(unknown > 0 ? PdfMessage.NO_LETTERS : PdfMessage.NO_TEXT);
        }
        return write();
    }

    private void readPages(PdfFile file) throws IOException, TaskException {
        Pages pages = DamagedParts.read(() -> Pages.of(file));
        if (pages.count() > MOST_PAGES) {
            throw findings.refusal(PdfMessage.TOO_MANY_PAGES, MOST_PAGES);
        }
        for (int i = 0; i < pages.count(); i++) {
            progress.checkpoint();
            readPage(pages, i);
            refuseTooMuch();
        }
    }

    private void readPage(Pages pages, int index) {
        try {
            PageContent page = DamagedParts.read(() -> pages.read(index));
            layout.add(page);
            turned += page.turned();
            hidden += page.hidden();
            unknown += page.unknown();
            recognised += page.recognised() ? 1 : 0;
            withoutText += page.glyphs().isEmpty() && page.hasPictures() ? 1 : 0;
        } catch (IOException e) {
            damaged++;
        }
    }

    private void refuseTooMuch() throws TaskException {
        if (budget.exceeded().isPresent()) {
            throw refusal();
        } else if (layout.characters() > MOST_MILLIONS * 1_000_000) {
            throw findings.refusal(ImportMessage.TOO_MANY_WORDS, MOST_MILLIONS);
        } else if (layout.lines() > TurnStructure.MOST_LINES) {
            throw findings.refusal(ImportMessage.TOO_MANY_LINES, TurnStructure.MOST_LINES);
        }
    }

    private List<Piece> write() throws TaskException {
        DocumentText text = new DocumentText(findings);
        LeftOut left = layout.write(text);
        findings.count(left.furniture(), PdfMessage.HEADERS);
        findings.count(left.pageNumbers(), PdfMessage.PAGE_NUMBERS);
        findings.count(left.lineNumbers(), PdfMessage.LINE_NUMBERS);
        findings.count(left.footnotes(), PdfMessage.FOOTNOTES);
        findings.count(turned, PdfMessage.TURNED);
        findings.count(hidden, PdfMessage.INVISIBLE);
        findings.count(left.joined(), PdfMessage.JOINED);
        findings.count(left.ligatures(), PdfMessage.LIGATURES);
        warn(unknown, PdfMessage.UNKNOWN_LETTERS);
        warn(recognised, PdfMessage.RECOGNISED);
        warn(withoutText, PdfMessage.PAGES_WITHOUT_TEXT);
        warn(damaged, PdfMessage.DAMAGED_PAGES);
        return text.finish();
    }

    private void warn(int number, PdfMessage message) {
        if (number > 0) {
            findings.warn(message, number);
        }
    }

    /** Why the file cannot be read. */
    private TaskException refusal() throws TaskException {
        progress.checkpoint();
        Optional<TooMuchException.Kind> kind = budget.exceeded();
        if (kind.isEmpty()) {
            return findings.refusal(PdfMessage.DAMAGED);
        }
        return switch (kind.get()) {
            case BYTES -> findings.refusal(PdfMessage.TOO_LARGE, limits.megabytes());
            case DEPTH -> findings.refusal(PdfMessage.TOO_DEEP);
            default -> findings.refusal(PdfMessage.TOO_MUCH_WORK);
        };
    }
}
