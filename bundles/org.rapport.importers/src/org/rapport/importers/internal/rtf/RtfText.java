// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.rtf;

import java.util.List;
import java.util.Optional;
import org.rapport.api.task.MessageTemplate;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Piece;

/** Puts paragraphs and tables together. What is hidden, deleted or no letter is left out and counted. */
final class RtfText {

    private final Findings findings;
    private final DocumentText document;
    private final RtfRuns runs;
    private final RtfTable table;
    private Optional<ImportMessage> leavingOut = Optional.empty();
    private int ended;

    RtfText(Findings findings) {
        this.findings = findings;
        this.document = new DocumentText(findings);
        this.runs = new RtfRuns(findings);
        this.table = new RtfTable(findings);
    }

    RtfTable table() {
        return table;
    }

    /** Adds words unless their formatting says that nobody is to read them. */
    void append(String words, GroupState state) throws TaskException {
        if (state.deleted()) {
            leaveOutPart(ImportMessage.DELETED);
        } else if (state.hidden()) {
            leaveOutPart(ImportMessage.HIDDEN);
        } else {
            leavingOut = Optional.empty();
            runs.append(words, state.styles());
        }
    }

    /** Leaves out words; those that follow one another count once. */
    void leaveOutPart(ImportMessage kind) {
        if (!leavingOut.equals(Optional.of(kind))) {
            leavingOut = Optional.of(kind);
            document.leaveOut(kind);
        }
    }

    void leaveOut(MessageTemplate kind) {
        document.leaveOut(kind);
    }

    /** Ends a paragraph, unless its end is deleted. */
    void endParagraph(GroupState state) throws TaskException {
        if (state.deleted()) {
            leaveOutPart(ImportMessage.DELETED);
        } else if (state.tabular() || table.inRow()) {
            table.add(take());
        } else {
            table.writeTo(document);
            write(take());
            document.endParagraph();
        }
    }

    /** Ends a paragraph, of a cell in a cell or not. */
    void endParagraphInCell() throws TaskException {
        table.add(take());
    }

    void endCell() throws TaskException {
        table.add(take());
        table.endCell();
    }

    /** How many paragraphs have ended. */
    int ended() {
        return ended;
    }

    /** Ends the document. */
    List<Piece> finish() throws TaskException {
        List<RtfRuns.Run> last = take();
        if (table.inRow() && !last.isEmpty()) {
            table.add(last);
            last = List.of();
        }
        table.writeTo(document);
        write(last);
        List<Piece> pieces = document.finish();
        if (runs.unreadable() > 0) {
            findings.warn(RtfMessage.UNREADABLE, runs.unreadable());
        }
        return pieces;
    }

    private void write(List<RtfRuns.Run> paragraph) {
        paragraph.forEach(run -> document.append(run.words(), run.styles()));
    }

    private List<RtfRuns.Run> take() throws TaskException {
        ended++;
        leavingOut = Optional.empty();
        return runs.take();
    }
}
