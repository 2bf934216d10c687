// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.rtf;

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

/** Reads RTF documents (.rtf): paragraphs and tables of the running text, while the document is parsed. */
@Component
public final class RtfImporter implements TranscriptImporter {

    @Override
    public String id() {
        return "rtf";
    }

    @Override
    public String label() {
        return "RTF document";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("rtf");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Findings findings = Findings.byParagraph(source);
        Optional<ForeignFormat> format = ForeignFormat.of(source.bytes());
        if (format.isEmpty()) {
            throw findings.refusal(RtfMessage.NOT_RTF);
        } else if (format.get() != ForeignFormat.RTF) {
            throw findings.refusal(ImportMessage.LOOKS_LIKE, format.get().description(), "an RTF document (.rtf)");
        }
        return RtfReader.read(source, options, findings, progress);
    }
}
