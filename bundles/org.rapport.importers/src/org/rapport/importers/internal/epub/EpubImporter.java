// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.epub;

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
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.encoding.ForeignFormat;
import org.rapport.importers.internal.html.Page;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Joining;
import org.rapport.importers.internal.turns.TurnStructure;
import org.rapport.importers.internal.zip.Limits;
import org.rapport.importers.internal.zip.ZipParts;

/** Reads electronic books (.epub, EPUB 2 and 3): the pages of the reading order, one after the other. */
@Component
public final class EpubImporter implements TranscriptImporter {

    @Override
    public String id() {
        return "epub";
    }

    @Override
    public String label() {
        return "Electronic book";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("epub");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Findings findings = Findings.byParagraph(source);
        refuseOthers(source, findings);
        ZipParts parts = ZipParts.open(source, Limits.of(options.limits()), findings);
        DocumentText document = new DocumentText(findings);
        int millions = Math.max(1, options.limits().megabytes() / 32);
        long characters = 0;
        for (String name : Contents.pages(parts, Container.contents(parts, findings), document)) {
            progress.checkpoint();
            Source part = new Source(source.name(), parts.bytes(name));
            String page = Page.decode(part, Optional.empty(), Findings.byParagraph(source));
            characters += page.length();
            if (characters > millions * 1_000_000L) {
                throw findings.refusal(EpubMessage.TOO_MUCH_MARKUP, millions);
            }
            Page.read(page, document, options.limits(), findings, progress);
        }
        return TurnStructure.read(source, document.finish(), Joining.PARAGRAPHS, options, findings, progress);
    }

    private static void refuseOthers(Source source, Findings findings) throws TaskException {
        Optional<ForeignFormat> format = ForeignFormat.of(source.bytes());
        if (format.isEmpty()) {
            throw findings.refusal(EpubMessage.NOT_EPUB);
        } else if (format.get() != ForeignFormat.ZIP) {
            throw findings.refusal(ImportMessage.LOOKS_LIKE, format.get().description(), "an electronic book (.epub)");
        }
    }
}
