// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentMessage;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.document.Emphasis;
import org.rapport.importers.internal.document.Skipping;
import org.rapport.importers.internal.document.TimeBookmark;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.xml.XmlHandler;

/**
 * Takes the lines out of the main part of a document (ECMA-376, part 1, section 17), as it would look with every
 * tracked change accepted. What is not running text is left out and counted.
 */
final class BodyHandler implements XmlHandler {

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
            "numberingChange",
            "sdtPr",
            "tblPr",
            "tblGrid",
            "rt");
    private static final int CHECKED_EVERY = 4096;

    private final Findings findings;
    private final Progress progress;
    private final DocumentText document;
    private final Skipping skipping;
    private final ParagraphProperties paragraph;
    private final RunStyle run;
    private final Fields fields = new Fields();
    private final Alternatives alternatives = new Alternatives();
    private String namespace = "";
    private boolean namespaceIsWord;
    private int events;
    private boolean root = true;
    private boolean inText;
    private boolean inRunProperties;
    private boolean inRowProperties;

    BodyHandler(WordStyles styles, Findings findings, Progress progress) {
        this.findings = findings;
        this.progress = progress;
        this.document = new DocumentText(findings);
        this.skipping = new Skipping(document);
        this.run = new RunStyle(styles);
        this.paragraph = new ParagraphProperties(styles, document);
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
        boolean word = isWord(reader);
        if (skipping.active()) {
            skipping.startElement();
        } else if (root) {
            root = false;
            refuseOthers(word && name.equals("document"));
        } else if (word && inRunProperties && !SKIPPED.contains(name)) {
            run.property(name, value(reader));
        } else if (word) {
            startWord(name, reader);
        } else {
            startForeign(name);
        }
    }

    private boolean isWord(XMLStreamReader reader) {
        String found = String.valueOf(reader.getNamespaceURI());
        if (!found.equals(namespace)) {
            namespace = found;
            namespaceIsWord = NAMESPACES.contains(found);
        }
        return namespaceIsWord;
    }

    private void refuseOthers(boolean document) throws TaskException {
        if (!document) {
            throw findings.refusal(ImportMessage.NO_MAIN_PART);
        }
    }

    private void startForeign(String name) {
        switch (name) {
            case "AlternateContent" -> alternatives.open();
            case "Choice", "Fallback" -> {
                if (!alternatives.take()) {
                    skipping.begin();
                }
            }
            case "oMath" -> skipping.beginCountedAlways(ImportMessage.SYMBOLS);
            case "pic", "imagedata" -> skipping.beginCountedAlways(DocumentMessage.PICTURES);
            default -> {}
        }
    }

    private void startWord(String name, XMLStreamReader reader) throws TaskException {
        switch (name) {
            case "pPr" -> paragraph.open();
            case "rPr" -> inRunProperties = !paragraph.isOpen();
            case "r" -> run.reset();
            case "t" -> startText();
            case "tab" -> character(paragraph.isOpen() ? "" : "\t");
            case "ptab" -> character("\t");
            case "br", "cr" -> character("\n");
            case "noBreakHyphen" -> character("\u2011");
            case "softHyphen" -> character("\u00ad");
            case "fldChar" -> fields.character(attribute(reader, "fldCharType"));
            case "bookmarkStart" -> TimeBookmark.time(attribute(reader, "name")).ifPresent(document::time);
            case "pStyle" -> run.paragraph(paragraph.style(value(reader).orElse("")));
            case "numId" -> paragraph.number(value(reader));
            default -> startOther(name, reader);
        }
    }

    private void startOther(String name, XMLStreamReader reader) throws TaskException {
        switch (name) {
            case "sym" -> document.leaveOut(ImportMessage.SYMBOLS);
            case "footnoteReference", "endnoteReference" -> document.leaveOut(ImportMessage.FOOTNOTES);
            case "commentReference" -> document.leaveOut(ImportMessage.COMMENTS);
            case "headerReference", "footerReference" -> document.leaveOut(ImportMessage.HEADERS);
            case "txbxContent" -> skipping.beginCounted(ImportMessage.TEXT_BOXES);
            case "altChunk", "subDoc", "object" -> skipping.beginCountedAlways(ImportMessage.EMBEDDED);
            case "del", "moveFrom" -> delete();
            case "tbl" -> openTable();
            case "trPr" -> inRowProperties = document.tableDepth() == 1;
            case "gridBefore" -> document.skipCells(inRowProperties ? number(reader) : 0);
            case "gridSpan" -> document.cellSpans(number(reader));
            default -> {
                if (SKIPPED.contains(name)) {
                    skipping.begin();
                }
            }
        }
    }

    /** A tracked deletion of words, of a paragraph's end, or of a table row. */
    private void delete() {
        if (paragraph.isOpen()) {
            paragraph.markDeleted();
        } else if (inRowProperties) {
            document.dropRow();
        }
        skipping.beginCountedAlways(ImportMessage.DELETED);
    }

    private void end(XMLStreamReader reader) throws TaskException {
        if (skipping.active()) {
            skipping.endElement();
        } else if (isWord(reader)) {
            endWord(reader.getLocalName());
        } else if (reader.getLocalName().equals("AlternateContent")) {
            alternatives.close();
        }
    }

    private void endWord(String name) throws TaskException {
        switch (name) {
            case "pPr" -> paragraph.close();
            case "rPr" -> inRunProperties = false;
            case "trPr" -> inRowProperties = false;
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> document.endRow();
            case "tbl" -> document.closeTable();
            default -> {}
        }
    }

    private void endParagraph() throws TaskException {
        if (fields.endParagraph()) {
            document.leaveOut(ImportMessage.HIDDEN);
        }
        paragraph.end();
        run.paragraph(Emphasis.NONE);
    }

    private void endCell() throws TaskException {
        paragraph.endAtLast();
        document.endCell();
    }

    private void openTable() throws TaskException {
        paragraph.endAtLast();
        document.openTable();
    }

    private void startText() {
        inText = true;
        if (run.emphasis().hidden()) {
            document.leaveOut(ImportMessage.HIDDEN);
        }
    }

    private void text(XMLStreamReader reader) {
        if (skipping.active()) {
            skipping.text(reader.getText());
        } else if (inText) {
            character(reader.getText().replace('\n', ' '));
        }
    }

    private void character(String words) {
        Emphasis emphasis = run.emphasis();
        if (!emphasis.hidden() && !words.isEmpty() && !fields.hides(words)) {
            document.append(words, emphasis.styles());
        }
    }

    private static int number(XMLStreamReader reader) {
        return value(reader)
                .filter(digits -> digits.matches("[0-9]{1,2}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private static Optional<String> value(XMLStreamReader reader) {
        return Optional.ofNullable(reader.getAttributeValue(null, "val"));
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name)).orElse("");
    }
}
