// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;

/**
 * The words of a rich text (ECMA-376, part 1, section 18.4.8): those of its runs, without the reading aids that East Asian
 * texts have beside them. Characters that XML cannot hold are written as {@code _x0007_} (section 22.9.2.19).
 */
final class CellText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Findings findings;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int aside;

    CellText(Findings findings) {
        this.findings = findings;
    }

    void begin() {
        text.setLength(0);
        inText = false;
        aside = 0;
    }

    void event(XMLStreamReader reader) throws TaskException {
        if (reader.isStartElement()) {
            String name = reader.getLocalName();
            aside += name.equals("rPh") ? 1 : 0;
            inText = name.equals("t");
        } else if (reader.isEndElement()) {
            aside -= reader.getLocalName().equals("rPh") ? 1 : 0;
            inText = false;
        } else if (isText(reader) && inText && aside == 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            if (text.length() > SheetTable.LIMITS.characters()) {
                throw findings.refusal(SheetMessage.CELL_TOO_LONG, SheetTable.LIMITS.characters());
            }
        }
    }

    /** Whether the reader stands at characters, in whatever way they are written. */
    static boolean isText(XMLStreamReader reader) {
        int event = reader.getEventType();
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    String end() {
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
