// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.odf;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.document.Skipping;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.xml.XmlHandler;

/**
 * Reads the parts of a text document, or a document in one piece: hands styles and body to those who know them, and
 * counts the headers and footers of its pages (ODF 1.3, part 3, section 3.1).
 */
final class OdfHandler {

    private static final int CHECKED_EVERY = 4096;
    private static final Map<String, String> OTHER_KINDS = Map.of(
            "spreadsheet", "a spreadsheet",
            "presentation", "a presentation",
            "drawing", "a drawing",
            "chart", "a chart",
            "image", "a picture",
            "database", "a database");

    private final Findings findings;
    private final Progress progress;
    private final DocumentText document;
    private final OdfStyles styles;
    private final OdfBody body;
    private final Skipping header;
    private Section section = Section.NONE;
    private boolean root = true;
    private int events;

    OdfHandler(Findings findings, Progress progress) {
        this.findings = findings;
        this.progress = progress;
        this.document = new DocumentText(findings);
        this.styles = new OdfStyles(findings);
        this.body = new OdfBody(document, styles);
        this.header = new Skipping(document);
    }

    private enum Section {
        NONE,
        STYLES,
        PAGES,
        BODY,
        TEXT
    }

    /** Reads the part of named styles. Its automatic ones are for headers and footers, and left aside. */
    XmlHandler stylesPart() {
        root = true;
        return reader -> event(reader, false);
    }

    /** Reads the part of the content, or a document in one piece. */
    XmlHandler content() {
        root = true;
        return reader -> event(reader, true);
    }

    /** The lines that are not blank, and what was left out as findings. */
    List<Piece> pieces() throws TaskException {
        return document.finish();
    }

    private void event(XMLStreamReader reader, boolean automaticStyles) throws TaskException {
        if (++events % CHECKED_EVERY == 0) {
            progress.checkpoint();
        }
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(reader, automaticStyles);
            case XMLStreamConstants.END_ELEMENT -> end(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(reader);
            default -> {}
        }
    }

    private void start(XMLStreamReader reader, boolean automaticStyles) throws TaskException {
        refuseOtherRoots(reader);
        switch (section) {
            case NONE -> section = section(reader, automaticStyles);
            case STYLES -> styles.start(reader);
            case PAGES -> startOnPage(reader);
            case BODY -> section = kind(reader.getLocalName());
            case TEXT -> body.start(reader);
        }
    }

    private void refuseOtherRoots(XMLStreamReader reader) throws TaskException {
        boolean known = Names.OFFICE.equals(reader.getNamespaceURI())
                && reader.getLocalName().startsWith("document");
        if (root && !known) {
            throw findings.refusal(OdfMessage.ODF_NO_TEXT);
        }
        root = false;
    }

    private static Section section(XMLStreamReader reader, boolean automaticStyles) {
        if (!Names.OFFICE.equals(reader.getNamespaceURI())) {
            return Section.NONE;
        }
        return switch (reader.getLocalName()) {
            case "styles" -> Section.STYLES;
            case "automatic-styles" -> automaticStyles ? Section.STYLES : Section.NONE;
            case "master-styles" -> Section.PAGES;
            case "body" -> Section.BODY;
            default -> Section.NONE;
        };
    }

    private Section kind(String name) throws TaskException {
        if (!name.equals("text")) {
            throw findings.refusal(OdfMessage.ODF_OTHER_KIND, OTHER_KINDS.getOrDefault(name, "something else"));
        }
        return Section.TEXT;
    }

    private void startOnPage(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (header.active()) {
            header.startElement();
        } else if (name.startsWith("header") || name.startsWith("footer")) {
            header.beginCounted(ImportMessage.HEADERS);
        }
    }

    private void text(XMLStreamReader reader) {
        if (section == Section.TEXT) {
            body.text(reader.getText());
        } else if (header.active()) {
            header.text(reader.getText());
        }
    }

    private void end(XMLStreamReader reader) throws TaskException {
        if (header.active()) {
            header.endElement();
        } else if (ends(reader)) {
            section = section == Section.TEXT ? Section.BODY : Section.NONE;
        } else if (section == Section.STYLES) {
            styles.end(reader);
        } else if (section == Section.TEXT) {
            body.end(reader);
        }
    }

    private boolean ends(XMLStreamReader reader) {
        String name = reader.getLocalName();
        return Names.OFFICE.equals(reader.getNamespaceURI())
                && switch (section) {
                    case NONE -> false;
                    case STYLES -> name.endsWith("styles");
                    case PAGES -> name.equals("master-styles");
                    case BODY -> name.equals("body");
                    case TEXT -> name.equals("text");
                };
    }
}
