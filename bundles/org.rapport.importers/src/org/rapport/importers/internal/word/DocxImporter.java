// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import org.rapport.api.importing.ImportLimits;
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
import org.rapport.importers.internal.zip.Limits;
import org.rapport.importers.internal.zip.ZipParts;

/**
 * Reads Word documents (.docx, and .docm without running its macros; ECMA-376): paragraphs and tables of the main part,
 * streamed and never held as a tree.
 */
@Component
public final class DocxImporter implements TranscriptImporter {

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final String MACROS = "vbaProject.bin";

    private final Function<ImportLimits, Limits> limits;

    /** An importer with the limits of the options. */
    public DocxImporter() {
        this.limits = Limits::of;
    }

    DocxImporter(Limits limits) {
        this.limits = raised -> limits;
    }

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public String label() {
        return "Word document";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("docx", "docm");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Findings findings = Findings.byParagraph(source);
        refuseOthers(source, findings);
        ZipParts parts = ZipParts.open(source, limits.apply(options.limits()), findings);
        if (parts.names().stream().anyMatch(name -> name.endsWith(MACROS))) {
            findings.note(DocumentMessage.MACROS);
        }
        String main = MainPart.of(parts, findings);
        BodyHandler body = new BodyHandler(new WordStyles(parts, main), findings, progress);
        parts.read(main, body);
        return TurnStructure.read(source, body.pieces(), Joining.PARAGRAPHS, options, findings, progress);
    }

    private static void refuseOthers(Source source, Findings findings) throws TaskException {
        Optional<ForeignFormat> format = ForeignFormat.of(source.bytes());
        if (format.filter(found -> found == ForeignFormat.OLE).isPresent()) {
            boolean encrypted = contains(source.bytes(), ENCRYPTED);
            throw findings.refusal(encrypted ? ImportMessage.ENCRYPTED : ImportMessage.OLD_WORD);
        } else if (format.isPresent() && format.get() != ForeignFormat.ZIP) {
            throw findings.refusal(ImportMessage.LOOKS_LIKE, format.get().description(), "a Word document (.docx)");
        } else if (format.isEmpty()) {
            throw findings.refusal(ImportMessage.NOT_WORD);
        }
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            int same = 0;
            while (same < wanted.length && bytes[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
