// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.xml.XmlHandler;
import org.rapport.importers.internal.zip.ZipParts;

/** The texts that the cells of a workbook point to (ECMA-376, part 1, section 18.4). */
final class SharedStrings implements XmlHandler {

    private static final int MOST = 2_000_000;
    private static final int CHECKED_EVERY = 512;
    private static final int MOST_MILLIONS = 32;

    private final Findings findings;
    private final Progress progress;
    private final List<String> texts = new ArrayList<>();
    private final CellText text;
    private long characters;

    private SharedStrings(Findings findings, Progress progress) {
        this.findings = findings;
        this.progress = progress;
        this.text = new CellText(findings);
    }

    static SharedStrings read(ZipParts parts, Optional<String> part, Findings findings, Progress progress)
            throws TaskException {
        SharedStrings strings = new SharedStrings(findings, progress);
        if (part.isPresent()) {
            parts.read(part.get(), strings);
        }
        return strings;
    }

    @Override
    public void event(XMLStreamReader reader) throws TaskException {
        if (reader.isStartElement() && reader.getLocalName().equals("si")) {
            text.begin();
        } else if (reader.isEndElement() && reader.getLocalName().equals("si")) {
            add(text.end());
        } else {
            text.event(reader);
        }
    }

    private void add(String found) throws TaskException {
        characters += found.length();
        if (texts.size() >= MOST) {
            throw findings.refusal(SheetMessage.TOO_MANY_CELLS, MOST);
        } else if (characters > MOST_MILLIONS * 1_000_000L) {
            throw findings.refusal(ImportMessage.TOO_MANY_WORDS, MOST_MILLIONS);
        }
        if (texts.size() % CHECKED_EVERY == 0) {
            progress.checkpoint();
        }
        texts.add(found);
    }

    /** The text with this number; empty if there is none. */
    Optional<String> text(String number) {
        if (number.isEmpty() || number.length() > 8 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int index = Integer.parseInt(number);
        return index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }
}
