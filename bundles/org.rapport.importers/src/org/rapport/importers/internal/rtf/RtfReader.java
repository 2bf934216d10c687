// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.rtf;

import com.rtfparserkit.parser.raw.RawRtfParser;
import java.io.IOException;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.turns.Joining;
import org.rapport.importers.internal.turns.TurnStructure;

/** Reads RTF documents (RTF 1.9.1), whatever their file is called. The border to the parser, and its faults. */
public final class RtfReader {

    private final Findings findings;
    private final RtfBytes bytes;
    private final RtfListener listener;

    private RtfReader(Source source, Findings findings, Progress progress) {
        this.findings = findings;
        this.bytes = new RtfBytes(source.bytes());
        this.listener = new RtfListener(bytes, findings, progress);
    }

    /**
     * Makes a transcript of a source that begins as RTF does.
     *
     * @throws TaskException if the document is damaged, too large or has no words, or the task was cancelled
     */
    public static Imported<ReadTranscript> read(
            Source source, ImportOptions options, Findings findings, Progress progress) throws TaskException {
        RtfReader reader = new RtfReader(source, findings, progress);
        reader.parse();
        return TurnStructure.read(
                source, reader.listener.text().finish(), Joining.PARAGRAPHS, options, findings, progress);
    }

    private void parse() throws TaskException {
        if (bytes.promisesTooMuch()) {
            throw damaged();
        }
        boolean whole = parsesWhole();
        if (listener.refusal().isPresent()) {
            throw listener.refusal().get();
        } else if (!whole && !bytes.exhausted()) {
            throw damaged();
        } else if (!whole) {
            findings.warn(RtfMessage.CUT_OFF);
        } else if (bytes.goesOn()) {
            findings.warn(RtfMessage.GOES_ON);
        }
    }

    /** The parser has no exception of its own for damaged documents, so any that is not checked means one. */
    private boolean parsesWhole() {
        try {
            new RawRtfParser().parse(bytes, listener);
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private TaskException damaged() {
        return findings.refusal(RtfMessage.DAMAGED, listener.text().ended());
    }
}
