// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.odf;

import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentMessage;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.document.Skipping;
import org.rapport.importers.internal.document.TimeBookmark;
import org.rapport.importers.internal.report.ImportMessage;

/**
 * Takes the lines out of the body of a text document (ODF 1.3, part 3, sections 3.4 to 9), with tracked changes as
 * accepted. What is not running text is left out and counted.
 */
final class OdfBody {

    private static final int MOST_SPACES = 256;
    private static final int MOST_CELLS = 64;

    private final DocumentText document;
    private final OdfStyles styles;
    private final Skipping skipping;
    private final OdfParagraph paragraph;
    private final Frame frame = new Frame();
    private boolean itemBegins;
    private int repeats;
    private int pendingCells;

    OdfBody(DocumentText document, OdfStyles styles) {
        this.document = document;
        this.styles = styles;
        this.skipping = new Skipping(document);
        this.paragraph = new OdfParagraph(document);
    }

    void start(XMLStreamReader reader) throws TaskException {
        String namespace = String.valueOf(reader.getNamespaceURI());
        String name = reader.getLocalName();
        if (skipping.active()) {
            skipping.startElement();
            countDeletion(namespace, name);
        } else if (frame.isOpen() || namespace.equals(Names.DRAW)) {
            frame.start(namespace, name);
        } else if (namespace.equals(Names.TEXT)) {
            startText(name, reader);
        } else if (namespace.equals(Names.TABLE)) {
            startTable(name, reader);
        } else if (namespace.equals(Names.OFFICE)) {
            startOffice(name);
        }
    }

    void text(String text) {
        if (skipping.active()) {
            skipping.text(text);
        } else if (frame.isOpen()) {
            frame.text(text);
        } else {
            paragraph.text(text);
        }
    }

    void end(XMLStreamReader reader) throws TaskException {
        String namespace = String.valueOf(reader.getNamespaceURI());
        String name = reader.getLocalName();
        if (skipping.active()) {
            skipping.endElement();
        } else if (frame.isOpen()) {
            frame.end(namespace, name).forEach(document::leaveOut);
        } else if (namespace.equals(Names.TEXT)) {
            endText(name);
        } else if (namespace.equals(Names.TABLE)) {
            endTable(name);
        }
    }

    private void countDeletion(String namespace, String name) {
        if (name.equals("deletion") && namespace.equals(Names.TEXT)) {
            document.leaveOut(ImportMessage.DELETED);
        }
    }

    private void startText(String name, XMLStreamReader reader) throws TaskException {
        switch (name) {
            case "p", "h" -> openParagraph(reader);
            case "span", "a" -> paragraph.openSpan(styles.ofCharacters(style(reader)));
            case "s" -> paragraph.characters(" ".repeat(Names.count(reader, Names.TEXT, "c", MOST_SPACES)));
            case "tab" -> paragraph.characters("\t");
            case "line-break" -> paragraph.characters("\n");
            case "list-item", "numbered-paragraph" -> itemBegins = true;
            case "list-header" -> itemBegins = false;
            case "note" -> skipping.beginCountedAlways(ImportMessage.FOOTNOTES);
            case "tracked-changes", "ruby-text", "script" -> skipping.begin();
            case "bookmark", "bookmark-start" ->
                TimeBookmark.time(Names.attribute(reader, Names.TEXT, "name")).ifPresent(document::time);
            default -> startOther(name, reader);
        }
    }

    private void startOther(String name, XMLStreamReader reader) {
        boolean hidden = Names.attribute(reader, Names.TEXT, "is-hidden").equals("true");
        String display = Names.attribute(reader, Names.TEXT, "display");
        if (name.equals("hidden-paragraph")) {
            hideParagraph(hidden);
        } else if (display.equals("none") || hidden && (name.equals("hidden-text") || display.equals("condition"))) {
            skipping.beginCountedAlways(ImportMessage.HIDDEN);
        } else if (name.endsWith("-source")) {
            skipping.begin();
        }
    }

    private void hideParagraph(boolean hidden) {
        if (hidden && paragraph.isOpen()) {
            paragraph.hide();
        }
    }

    private static String style(XMLStreamReader reader) {
        return Names.attribute(reader, Names.TEXT, "style-name");
    }

    private void openParagraph(XMLStreamReader reader) throws TaskException {
        paragraph.open(styles.ofParagraphs(style(reader)));
        if (itemBegins) {
            document.number();
            itemBegins = false;
        }
    }

    private void startTable(String name, XMLStreamReader reader) throws TaskException {
        switch (name) {
            case "table" -> openTable();
            case "table-row" -> openRow(reader);
            case "table-cell" -> openCell(columns(reader));
            case "covered-table-cell" -> coverCells(columns(reader));
            case "title", "desc" -> skipping.begin();
            default -> {}
        }
    }

    private void openTable() throws TaskException {
        paragraph.close();
        itemBegins = false;
        document.openTable();
    }

    private void openRow(XMLStreamReader reader) {
        if (Names.count(reader, Names.TABLE, "number-rows-repeated", 2) > 1) {
            document.leaveOut(DocumentMessage.REPEATED_ROWS);
        }
    }

    private static int columns(XMLStreamReader reader) {
        return Names.count(reader, Names.TABLE, "number-columns-repeated", MOST_CELLS);
    }

    private void openCell(int columns) {
        if (document.tableDepth() == 1) {
            document.skipCells(pendingCells);
            pendingCells = 0;
            repeats = columns - 1;
        }
    }

    private void coverCells(int columns) {
        openCell(1);
        document.skipCells(columns);
        skipping.beginCounted(ImportMessage.HIDDEN);
    }

    private void startOffice(String name) {
        switch (name) {
            case "annotation" -> skipping.beginCountedAlways(ImportMessage.COMMENTS);
            case "forms", "event-listeners", "scripts" -> skipping.begin();
            default -> {}
        }
    }

    private void endText(String name) throws TaskException {
        switch (name) {
            case "p", "h" -> paragraph.close();
            case "span", "a" -> paragraph.closeSpan();
            case "list-item", "numbered-paragraph" -> itemBegins = false;
            default -> {}
        }
    }

    private void endTable(String name) throws TaskException {
        switch (name) {
            case "table-cell" -> endCell();
            case "table-row" -> endRow();
            case "table" -> document.closeTable();
            default -> {}
        }
    }

    /** Ends a cell; one that is repeated is empty in the other columns, which count only if another cell follows. */
    private void endCell() throws TaskException {
        paragraph.close();
        document.endCell();
        if (document.tableDepth() == 1) {
            pendingCells = repeats;
        }
    }

    private void endRow() {
        document.endRow();
        if (document.tableDepth() == 1) {
            pendingCells = 0;
        }
    }
}
