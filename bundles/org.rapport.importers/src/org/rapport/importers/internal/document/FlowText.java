// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.task.MessageTemplate;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.model.text.Mark;

/**
 * The running text of a document of the kind of RTF and Word 97: one text with formatting, in which marks end paragraphs,
 * cells and rows. For one thread.
 */
public final class FlowText {

    private final Findings findings;
    private final DocumentText document;
    private final FlowRuns runs;
    private final FlowTable table;
    private Optional<MessageTemplate> leavingOut = Optional.empty();
    private int ended;

    public FlowText(Findings findings) {
        this.findings = findings;
        this.document = new DocumentText(findings);
        this.runs = new FlowRuns(findings);
        this.table = new FlowTable(findings);
    }

    /** The table that is open, or the next one. */
    public FlowTable table() {
        return table;
    }

    /** Adds words that look the same. */
    public void append(String words, Set<Mark.Style> styles) throws TaskException {
        leavingOut = Optional.empty();
        runs.append(words, styles);
    }

    /** Leaves out words; those that follow one another count once. */
    public void leaveOutPart(MessageTemplate kind) {
        if (!leavingOut.equals(Optional.of(kind))) {
            leavingOut = Optional.of(kind);
            document.leaveOut(kind);
        }
    }

    /** The paragraph has a number or bullet that is not among its words. */
    public void number() {
        runs.number();
    }

    /** Counts something that is no running text. */
    public void leaveOut(MessageTemplate kind) {
        document.leaveOut(kind);
    }

    /** Ends a paragraph, which may say that it is in a table. */
    public void endParagraph(boolean tabular) throws TaskException {
        if (tabular || table.inRow()) {
            table.add(take());
        } else {
            table.writeTo(document);
            take().writeTo(document);
            document.endParagraph();
        }
    }

    /** Ends a paragraph and a cell. */
    public void endCell() throws TaskException {
        table.add(take());
        table.endCell();
    }

    /** How many paragraphs have ended. */
    public int ended() {
        return ended;
    }

    /** Ends the document: its lines that are not blank; what was left out becomes findings. */
    public List<Piece> finish() throws TaskException {
        FlowRuns.Paragraph last = take();
        if (table.inRow() && !last.runs().isEmpty()) {
            table.add(last);
            table.writeTo(document);
        } else {
            table.writeTo(document);
            last.writeTo(document);
        }
        List<Piece> pieces = document.finish();
        if (runs.unreadable() > 0) {
            findings.warn(FlowMessage.UNREADABLE, runs.unreadable());
        }
        return pieces;
    }

    private FlowRuns.Paragraph take() throws TaskException {
        ended++;
        leavingOut = Optional.empty();
        return runs.take();
    }
}
