// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.captions.SrtImporter;
import org.rapport.importers.internal.captions.VttImporter;
import org.rapport.importers.internal.doc.DocImporter;
import org.rapport.importers.internal.epub.EpubImporter;
import org.rapport.importers.internal.html.HtmlImporter;
import org.rapport.importers.internal.inqscribe.InqScribeImporter;
import org.rapport.importers.internal.markdown.MarkdownImporter;
import org.rapport.importers.internal.odf.OdtImporter;
import org.rapport.importers.internal.pdf.PdfImporter;
import org.rapport.importers.internal.rtf.RtfImporter;
import org.rapport.importers.internal.sheet.CsvImporter;
import org.rapport.importers.internal.sheet.XlsxImporter;
import org.rapport.importers.internal.txt.TextImporter;
import org.rapport.importers.internal.word.DocxImporter;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/** Imports with the importer that a file's ending chooses. */
public final class Importing {

    private static final List<TranscriptImporter> IMPORTERS = List.of(
            new SrtImporter(),
            new VttImporter(),
            new DocImporter(),
            new EpubImporter(),
            new HtmlImporter(),
            new InqScribeImporter(),
            new MarkdownImporter(),
            new OdtImporter(),
            new PdfImporter(),
            new RtfImporter(),
            new CsvImporter(),
            new XlsxImporter(),
            new TextImporter(),
            new DocxImporter());

    private Importing() {}

    /** Every importer of this bundle. */
    public static List<TranscriptImporter> all() {
        return IMPORTERS;
    }

    /** The endings that any of them reads, in order. */
    public static List<String> extensions() {
        return IMPORTERS.stream()
                .flatMap(importer -> importer.extensions().stream())
                .sorted()
                .toList();
    }

    public static Optional<TranscriptImporter> importer(String extension) {
        return IMPORTERS.stream()
                .filter(importer -> importer.extensions().contains(extension))
                .findFirst();
    }

    public static Imported<Transcript> read(Source source) throws TaskException {
        return importer(source.extension())
                .orElseThrow()
                .read(source, ImportOptions.DEFAULT, Progress.NONE)
                .map(ReadTranscript::transcript);
    }

    public static Imported<Transcript> read(String name, String text) throws TaskException {
        return read(new Source(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    public static Transcript transcript(String name, String text) throws TaskException {
        return read(name, text).value().orElseThrow();
    }

    public static Transcript transcript(Path file) throws TaskException {
        return read(Source.read(file)).value().orElseThrow();
    }

    /** Speaker, bar, words of each turn, with line ends as slashes. */
    public static List<String> turns(Transcript transcript) {
        return transcript.turns().stream().map(turn -> line(transcript, turn)).toList();
    }

    private static String line(Transcript transcript, Turn turn) {
        return turn.speaker().orElse("-") + "|"
                + transcript.text().slice(turn.span()).replace('\n', '/');
    }
}
