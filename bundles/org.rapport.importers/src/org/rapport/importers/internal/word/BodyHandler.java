// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.zip.ZipParts;

/**
 * Takes the lines out of the main part of a document (ECMA-376, part 1, section 17), as it would look with every
 * tracked change accepted. What is not running text is left out and counted.
 */
final class BodyHandler implements ZipParts.Handler {

    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final Set<String> SKIPPED = Set.of(
            "delText",
            "instrText",
            "delInstrText",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange",
            "sdtPr",
            "tblPr",
            "tblGrid",
            "rt",
            "numPr");
    private static final int CHECKED_EVERY = 4096;

    private final Findings findings;
    private final Progress progress;
    private final DocumentText document;
    private final RunStyle run = new RunStyle();
    private final Alternatives alternatives = new Alternatives();
    private int skipping;
    private int events;
    private boolean root = true;
    private boolean inText;
    private boolean inParagraphProperties;
    private boolean inRunProperties;
    private boolean inRowProperties;
    private boolean markDeleted;

    BodyHandler(Findings findings, Progress progress) {
        this.findings = findings;
        this.progress = progress;
        this.document = new DocumentText(findings);
    }

    /** The lines that are not blank, and what was left out as findings. */
    List<Piece> pieces() throws TaskException {
        return document.finish();
    }

    @Override
    public void event(XMLStreamReader reader) throws TaskException {
        if (++events % CHECKED_EVERY == 0) {
            progress.checkpoint();
        }
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(reader);
            default -> {}
        }
    }

    private void start(XMLStreamReader reader) throws TaskException {
        String name = reader.getLocalName();
        boolean word = NAMESPACES.contains(String.valueOf(reader.getNamespaceURI()));
        if (root) {
            root = false;
            if (!word || !name.equals("document")) {
                throw findings.refusal(ImportMessage.NO_MAIN_PART);
            }
        } else if (skipping > 0 || skips(name, word)) {
            skipping++;
        } else if (word && inRunProperties) {
            run.property(name, value(reader));
        } else if (word) {
            startWord(name, reader);
        }
    }

    /** Whether the element is left out with all that is in it. */
    private boolean skips(String name, boolean word) {
        return switch (name) {
            case "AlternateContent" -> {
                alternatives.open();
                yield false;
            }
            case "Choice", "Fallback" -> !word && !alternatives.take();
            case "oMath" -> leaveOut(ImportMessage.SYMBOLS);
            case "txbxContent" -> leaveOut(ImportMessage.TEXT_BOXES);
            case "altChunk", "subDoc" -> leaveOut(ImportMessage.EMBEDDED);
            case "del", "moveFrom" -> word && deletes();
            default -> word && SKIPPED.contains(name);
        };
    }

    private boolean leaveOut(ImportMessage kind) {
        document.leaveOut(kind);
        return true;
    }

    /** A tracked deletion of words, of a paragraph's end, or of a table row. */
    private boolean deletes() {
        if (inParagraphProperties) {
            markDeleted = true;
        } else if (inRowProperties) {
            document.dropRow();
        }
        return leaveOut(ImportMessage.DELETED);
    }

    private void startWord(String name, XMLStreamReader reader) {
        switch (name) {
            case "pPr" -> inParagraphProperties = true;
            case "rPr" -> inRunProperties = !inParagraphProperties;
            case "r" -> run.reset();
            case "t" -> startText();
            case "tab" -> character(inParagraphProperties ? "" : "\t");
            case "ptab" -> character("\t");
            case "br", "cr" -> character("\n");
            case "noBreakHyphen" -> character("\u2011");
            case "softHyphen" -> character("\u00ad");
            default -> startOther(name, reader);
        }
    }

    private void startOther(String name, XMLStreamReader reader) {
        switch (name) {
            case "sym" -> document.leaveOut(ImportMessage.SYMBOLS);
            case "footnoteReference", "endnoteReference" -> document.leaveOut(ImportMessage.FOOTNOTES);
            case "commentReference" -> document.leaveOut(ImportMessage.COMMENTS);
            case "headerReference", "footerReference" -> document.leaveOut(ImportMessage.HEADERS);
            case "tbl" -> document.openTable();
            case "trPr" -> inRowProperties = document.tableDepth() == 1;
            case "gridSpan" ->
                document.cellSpans(value(reader)
                        .filter(v -> v.matches("[0-9]{1,2}"))
                        .map(Integer::parseInt)
                        .orElse(1));
            default -> {}
        }
    }

    private void end(XMLStreamReader reader) throws TaskException {
        if (skipping > 0) {
            skipping--;
            return;
        }
        switch (reader.getLocalName()) {
            case "AlternateContent" -> alternatives.close();
            case "pPr" -> inParagraphProperties = false;
            case "rPr" -> inRunProperties = false;
            case "trPr" -> inRowProperties = false;
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "tc" -> document.endCell();
            case "tr" -> document.endRow();
            case "tbl" -> document.closeTable();
            default -> {}
        }
    }

    private void endParagraph() throws TaskException {
        if (markDeleted) {
            markDeleted = false;
        } else {
            document.endParagraph();
        }
    }

    private void startText() {
        inText = true;
        if (run.hidden()) {
            document.leaveOut(ImportMessage.HIDDEN);
        }
    }

    private void text(XMLStreamReader reader) {
        if (inText && skipping == 0) {
            character(reader.getText().replace('\n', ' '));
        }
    }

    private void character(String words) {
        if (!run.hidden() && !words.isEmpty()) {
            document.append(words, run.styles());
        }
    }

    private static Optional<String> value(XMLStreamReader reader) {
        return Optional.ofNullable(reader.getAttributeValue(null, "val"));
    }
}
