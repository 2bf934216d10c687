// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.task.MessageTemplate;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.table.TablePieces;
import org.rapport.importers.internal.table.TableReader;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.turns.TurnStructure;
import org.rapport.model.text.Mark;
import org.rapport.model.text.TimeRange;

/**
 * Puts the running text of a document together while a parser goes through it: styled words, paragraphs, and tables,
 * whose rows become turns if they have columns for them. A table inside a cell is paragraphs of that cell. What is left
 * out is counted, and reported at the end. For one thread.
 */
public final class DocumentText {

    private static final int MOST_CHARACTERS = 16_000_000;
    private static final int MOST_SKIPPED = 64;
    private static final int MOST_CELLS = 1_000_000;

    private final Findings findings;
    private final LeftOut leftOut = new LeftOut();
    private final List<Piece> pieces = new ArrayList<>();
    private final ParagraphText paragraph = new ParagraphText();
    private TableReader table = new TableReader();
    private int tableDepth;
    private int paragraphs;
    private int lines;
    private long characters;
    private int breaks;
    private int cells;
    private boolean numbered;
    private Optional<TimeRange> time = Optional.empty();

    public DocumentText(Findings findings) {
        this.findings = findings;
    }

    /** Adds words to the paragraph; a line feed among them begins a line. */
    public void append(String words, Set<Mark.Style> styles) {
        if (time.isPresent() && !words.isBlank()) {
            paragraph.append(TimeBookmark.stamp(time.get()), styles);
            time = Optional.empty();
        }
        characters += words.length();
        breaks += words.equals("\n") ? 1 : 0;
        if (characters <= MOST_CHARACTERS && breaks <= TurnStructure.MOST_LINES) {
            paragraph.append(words, styles);
        }
    }

    /** The words that come next were said at this time; of several times without words between, the last counts. */
    public void time(TimeRange newTime) {
        if (time.isEmpty() || newTime.start().compareTo(time.get().start()) > 0) {
            time = Optional.of(newTime);
        }
    }

    /** The paragraph has a number or bullet that a program draws, and that is not among the words. */
    public void number() {
        numbered = true;
    }

    /** Whether the paragraph that is open has characters. */
    public boolean inParagraph() {
        return paragraph.length() > 0;
    }

    /** Forgets the words of the paragraph that is open. */
    public void dropParagraph() {
        paragraph.clear();
    }

    /**
     * Ends the paragraph; blank ones count for places only.
     *
     * @throws TaskException if the document has more lines or words than any interview
     */
    public void endParagraph() throws TaskException {
        add(taken());
    }

    /**
     * Ends the paragraph as a heading: a name alone in it is a label as if it were bold, though it has no mark.
     *
     * @throws TaskException if the document has more lines or words than any interview
     */
    public void endHeading() throws TaskException {
        add(taken().stream().map(Piece::asHeading).toList());
    }

    private List<Piece> taken() throws TaskException {
        refuseTooMuch();
        List<Piece> ended = paragraph.takeLines(++paragraphs);
        if (numbered && !ended.isEmpty()) {
            leaveOut(DocumentMessage.AUTOMATIC_NUMBERS);
        }
        numbered = false;
        return ended;
    }

    private void add(List<Piece> ended) throws TaskException {
        lines += ended.size();
        if (tableDepth > 0) {
            table.add(ended);
        } else {
            pieces.addAll(ended);
        }
    }

    /** Whether there is room for more cells; if not, the document is refused where its paragraph ends. */
    private boolean fits(int more) {
        cells = Math.min(MOST_CELLS + 1, cells + Math.max(0, Math.min(more, MOST_SKIPPED)));
        return cells <= MOST_CELLS;
    }

    private void refuseTooMuch() throws TaskException {
        if (characters > MOST_CHARACTERS) {
            throw findings.refusal(ImportMessage.TOO_MANY_WORDS, MOST_CHARACTERS / 1_000_000);
        }
        if (lines > TurnStructure.MOST_LINES || breaks > TurnStructure.MOST_LINES) {
            throw findings.refusal(ImportMessage.TOO_MANY_LINES, TurnStructure.MOST_LINES);
        }
        if (cells > MOST_CELLS) {
            throw findings.refusal(DocumentMessage.TOO_MANY_CELLS, MOST_CELLS);
        }
    }

    /** Counts something that is no running text, and is left out. */
    public void leaveOut(MessageTemplate kind) {
        leftOut.count(kind);
    }

    /** How many tables are open, one in the other. */
    public int tableDepth() {
        return tableDepth;
    }

    public void openTable() {
        tableDepth++;
    }

    /** The cell that is open covers so many columns. */
    public void cellSpans(int columns) {
        if (tableDepth == 1 && fits(columns - 1)) {
            table.cellSpans(columns);
        }
    }

    /** The row that is open is not to be read. */
    public void dropRow() {
        if (tableDepth == 1) {
            table.rowDeleted();
        }
    }

    /** So many columns have no cell of their own in this row, because another one reaches into them. */
    public void skipCells(int columns) {
        for (int i = 0; i < Math.min(columns, MOST_SKIPPED); i++) {
            endCell();
        }
    }

    /** Ends a cell; one that continues the cell above is an empty one. */
    public void endCell() {
        if (tableDepth == 1 && fits(1)) {
            table.endCell();
        }
    }

    public void endRow() {
        if (tableDepth == 1 && fits(1)) {
            table.endRow();
        }
    }

    public void closeTable() {
        if (tableDepth == 1) {
            pieces.addAll(TablePieces.of(table.table(), findings));
            table = new TableReader();
        }
        tableDepth -= tableDepth > 0 ? 1 : 0;
    }

    /** Ends the document: its lines that are not blank; what was left out becomes findings. */
    public List<Piece> finish() throws TaskException {
        endParagraph();
        leftOut.report(findings);
        return pieces;
    }
}
