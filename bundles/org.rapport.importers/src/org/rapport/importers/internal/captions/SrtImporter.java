// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.captions;

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
import org.rapport.importers.internal.encoding.Lines;
import org.rapport.importers.internal.encoding.TextDecoder;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Joining;
import org.rapport.importers.internal.turns.TurnStructure;

/** Reads SubRip captions: numbered, with a comma before the milliseconds. */
@Component
public final class SrtImporter implements TranscriptImporter {

    private static final String FORMAT = "SubRip captions (.srt)";

    @Override
    public String id() {
        return "srt";
    }

    @Override
    public String label() {
        return "SubRip captions";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("srt");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Findings findings = Findings.byLine(source);
        String text = TextDecoder.decode(source, FORMAT, options.charset(), findings);
        progress.checkpoint();
        List<Caption> captions = new CaptionReader(Lines.of(text, findings), false, findings).read();
        if (captions.isEmpty()) {
            throw findings.refusal(ImportMessage.NO_CAPTIONS, FORMAT);
        }
        return TurnStructure.read(
                source, CaptionPieces.of(captions, false), Joining.CAPTIONS, options, findings, progress);
    }
}
