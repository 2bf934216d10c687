// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.html;

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
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.turns.Joining;
import org.rapport.importers.internal.turns.TurnStructure;

/** Reads web pages (.html, .htm, .xhtml): the text that a browser shows; nothing that they point to is fetched. */
@Component
public final class HtmlImporter implements TranscriptImporter {

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String label() {
        return "Web page";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Findings findings = Findings.byParagraph(source);
        String page = Page.decode(source, options.charset(), findings);
        DocumentText document = new DocumentText(findings);
        Page.read(page, document, options.limits(), findings, progress);
        return TurnStructure.read(source, document.finish(), Joining.PARAGRAPHS, options, findings, progress);
    }
}
