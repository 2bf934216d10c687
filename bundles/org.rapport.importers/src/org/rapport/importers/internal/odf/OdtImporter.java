// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.odf;

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
import org.rapport.importers.internal.document.DocumentMessage;
import org.rapport.importers.internal.encoding.ForeignFormat;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Joining;
import org.rapport.importers.internal.turns.TurnStructure;
import org.rapport.importers.internal.xml.XmlEvents;
import org.rapport.importers.internal.zip.Limits;
import org.rapport.importers.internal.zip.ZipParts;

/**
 * Reads OpenDocument texts (.odt, and .fodt in one piece; ODF 1.3): paragraphs, lists and tables, streamed and never
 * held as a tree.
 */
@Component
public final class OdtImporter implements TranscriptImporter {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    @Override
    public String id() {
        return "odt";
    }

    @Override
    public String label() {
        return "OpenDocument text";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("odt", "fodt");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Findings findings = Findings.byParagraph(source);
        OdfHandler handler = new OdfHandler(findings, progress);
        Optional<ForeignFormat> format = ForeignFormat.of(source.bytes());
        if (format.isEmpty() && isXml(source.bytes())) {
            XmlEvents.read(source, findings, handler.content());
        } else if (format.filter(ForeignFormat.ZIP::equals).isPresent()) {
            readParts(ZipParts.open(source, Limits.of(options.limits()), findings), handler, findings);
        } else {
            throw format.map(other -> findings.refusal(
                            ImportMessage.LOOKS_LIKE, other.description(), "an OpenDocument text (.odt)"))
                    .orElseGet(() -> findings.refusal(OdfMessage.ODF_NO_TEXT));
        }
        return TurnStructure.read(source, handler.pieces(), Joining.PARAGRAPHS, options, findings, progress);
    }

    private static void readParts(ZipParts parts, OdfHandler handler, Findings findings) throws TaskException {
        refuseEncrypted(parts, findings);
        if (!parts.has(CONTENT)) {
            throw findings.refusal(OdfMessage.ODF_NO_CONTENT);
        }
        if (parts.names().stream().anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))) {
            findings.note(DocumentMessage.MACROS);
        }
        if (parts.has(STYLES)) {
            parts.read(STYLES, handler.stylesPart());
        }
        parts.read(CONTENT, handler.content());
    }

    private static void refuseEncrypted(ZipParts parts, Findings findings) throws TaskException {
        if (parts.has(MANIFEST)) {
            parts.read(MANIFEST, reader -> {
                if (reader.isStartElement() && reader.getLocalName().equals("encryption-data")) {
                    throw findings.refusal(OdfMessage.ODF_ENCRYPTED);
                }
            });
        }
    }

    /** Whether the first character that is no blank, byte order mark or part of a wide character opens a tag. */
    private static boolean isXml(byte[] bytes) {
        for (int i = 0; i < bytes.length && i < 64; i++) {
            int b = bytes[i] & 0xff;
            if (b == '<') {
                return true;
            } else if (b > ' ' && b < 0xbb) {
                return false;
            }
        }
        return false;
    }
}
