// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.doc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.encoding.ForeignFormat;
import org.rapport.importers.internal.html.HtmlImporter;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.rtf.RtfImporter;
import org.rapport.importers.internal.turns.Joining;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.turns.TurnStructure;
import org.rapport.importers.internal.word.DocxImporter;

/**
 * Reads documents of Word 97 to 2003 (.doc), and what other programs write under that ending: RTF, .docx and web pages
 * are read as what they are.
 */
@Component
public final class DocImporter implements TranscriptImporter {

    private static final String EXPECTED = "a Word document (.doc)";

    @Override
    public String id() {
        return "doc";
    }

    @Override
    public String label() {
        return "Word 97-2003 document";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("doc");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Findings findings = Findings.byParagraph(source);
        Optional<ForeignFormat> format = ForeignFormat.of(source.bytes());
        if (format.isEmpty() && isWebPage(source)) {
            return readAs("a web page", new HtmlImporter().read(source, options, progress), source);
        } else if (format.isEmpty()) {
            throw findings.refusal(DocMessage.NOT_DOC);
        }
        return switch (format.get()) {
            case OLE -> {
                List<Piece> pieces = new DocReader(source, findings, progress).pieces();
                yield TurnStructure.read(source, pieces, Joining.PARAGRAPHS, options, findings, progress);
            }
            case RTF -> readAs("an RTF document", new RtfImporter().read(source, options, progress), source);
            case ZIP ->
                readAs("a newer Word document (.docx)", new DocxImporter().read(source, options, progress), source);
            default ->
                throw findings.refusal(ImportMessage.LOOKS_LIKE, format.get().description(), EXPECTED);
        };
    }

    private static Imported<ReadTranscript> readAs(String what, Imported<ReadTranscript> read, Source source) {
        List<Problem> problems = new ArrayList<>();
        problems.add(Problem.note(Message.of(DocMessage.READ_AS, what), source.location()));
        problems.addAll(read.problems());
        return new Imported<>(read.value(), problems);
    }

    private static boolean isWebPage(Source source) {
        int length = Math.min(source.bytes().length, 1024);
        String start = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return start.contains("<html") || start.contains("<!doctype html");
    }
}
