// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.pdf.page.PageContent;

/** Turns the letters of the pages into the paragraphs and tables that a person reads. For one thread. */
public final class DocumentLayout {

    private final Brackets brackets = new Brackets();
    private final LineText lineText = new LineText(brackets);
    private final List<Page> pages = new ArrayList<>();
    private int characters;
    private int cells;

    /** Adds the next page. */
    public void add(PageContent content) {
        Page page = LineReader.read(content, lineText);
        if (page.lines().stream().anyMatch(Line::rightToLeft)) {
            page = LineReader.read(content, new LineText(brackets));
        }
        pages.add(page);
        cells += page.lines().stream().mapToInt(line -> line.cells().size()).sum();
        characters +=
                page.lines().stream().mapToInt(line -> line.text().length()).sum();
    }

    /** How many characters the pages have, up to now. */
    public int characters() {
        return characters;
    }

    /** How many lines the pages have, each as often as it has wide gaps. */
    public int lines() {
        return cells;
    }

    /** Writes the text of all pages, and says what was left out or changed. */
    public LeftOut write(DocumentText text) throws TaskException {
        Measures measures = new Measures(lines(pages), 0);
        Furniture furniture = new Furniture(pages, measures);
        LineNumbers numbers = new LineNumbers(furniture.without());
        Footnotes footnotes = new Footnotes(numbers.without(), measures);
        List<Page> kept = footnotes.without();
        List<Line> lines = new ArrayList<>();
        kept.forEach(page -> lines.addAll(TextColumns.read(page)));
        Hyphens hyphens = new Hyphens(lines);
        new TextWriter(kept, lines, hyphens, text).write();
        return new LeftOut(
                furniture.lines(),
                furniture.numbers(),
                numbers.count(),
                footnotes.count(),
                hyphens.joined(),
                lineText.ligatures());
    }

    private static List<Line> lines(List<Page> pages) {
        return pages.stream().flatMap(page -> page.lines().stream()).toList();
    }
}
