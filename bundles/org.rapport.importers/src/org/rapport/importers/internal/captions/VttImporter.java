// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.captions;

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

/** Reads WebVTT captions (W3C Candidate Recommendation 2019), also as Zoom, Teams and others write them. */
@Component
public final class VttImporter implements TranscriptImporter {

    @Override
    public String id() {
        return "vtt";
    }

    @Override
    public String label() {
        return "WebVTT captions";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("vtt");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Findings findings = Findings.byLine(source);
        String text = TextDecoder.decode(source, CaptionFormat.WEB_VTT.description(), options.charset(), findings);
        progress.checkpoint();
        return CaptionFormat.WEB_VTT.read(source, Lines.of(text, findings), options, findings, progress);
    }
}
