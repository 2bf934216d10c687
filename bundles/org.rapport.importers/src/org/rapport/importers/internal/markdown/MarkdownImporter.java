// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.markdown;

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
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.encoding.Lines;
import org.rapport.importers.internal.encoding.TextDecoder;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.turns.Joining;
import org.rapport.importers.internal.turns.TurnStructure;

/** Reads Markdown (.md): its signs become paragraphs, tables and marks. */
@Component
public final class MarkdownImporter implements TranscriptImporter {

    private static final int MOST_MILLIONS = 4;

    @Override
    public String id() {
        return "md";
    }

    @Override
    public String label() {
        return "Markdown";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("md", "markdown");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Findings findings = Findings.byParagraph(source);
        String text = TextDecoder.decode(source, "Markdown", options.charset(), findings);
        if (text.length() > MOST_MILLIONS * 1_000_000) {
            throw findings.refusal(MarkdownMessage.TOO_LARGE, MOST_MILLIONS);
        }
        List<String> lines = Lines.of(text, findings);
        int front = FrontMatter.length(lines);
        findings.count(front, MarkdownMessage.FRONT_MATTER);
        BoundedSource.Bounded bounded = BoundedSource.of(lines.subList(front, lines.size()));
        findings.count(bounded.literal(), MarkdownMessage.TAKEN_LITERALLY);
        DocumentText document = new DocumentText(findings);
        MarkdownText.read(bounded.text(), document, options, findings, progress);
        return TurnStructure.read(source, document.finish(), Joining.PARAGRAPHS, options, findings, progress);
    }
}
