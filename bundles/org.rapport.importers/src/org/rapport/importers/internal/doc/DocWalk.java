// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.doc;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentMessage;
import org.rapport.importers.internal.document.FlowText;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.model.text.Mark;

/** Takes the running text out of a document, paragraph after paragraph, with the marks that Word puts in it. */
final class DocWalk {

    private static final int CHECKED_EVERY = 256;
    private static final char PICTURE = '\u0001';
    private static final char COMMENT = '\u0005';
    private static final char CELL = '\u0007';
    private static final char LINE = '\u000b';
    private static final char PAGE = '\f';
    private static final char COLUMN = '\u000e';
    private static final char HYPHEN = '\u001e';
    private static final char SOFT_HYPHEN = '\u001f';

    private final HWPFDocument document;
    private final Progress progress;
    private final FlowText text;
    private final FieldMarks fields = new FieldMarks();
    private final StringBuilder words = new StringBuilder();

    DocWalk(HWPFDocument document, Findings findings, Progress progress) {
        this.document = document;
        this.progress = progress;
        this.text = new FlowText(findings);
    }

    /** The lines of the running text. */
    List<Piece> pieces() throws TaskException {
        Range range = document.getRange();
        int done = 0;
        for (PAPX properties : document.getParagraphTable().getParagraphs()) {
            if (properties.getStart() >= range.getEndOffset()) {
                break;
            }
            if (properties.getStart() < properties.getEnd()) {
                read(Paragraph.newParagraph(range, properties), properties);
            }
            if (++done % CHECKED_EVERY == 0) {
                progress.checkpoint();
            }
        }
        return text.finish();
    }

    /** Counts what is beside the text. */
    void leaveOut(int count, ImportMessage kind) {
        for (int i = 0; i < count; i++) {
            text.leaveOut(kind);
        }
    }

    private void read(Paragraph paragraph, PAPX properties) throws TaskException {
        if (paragraph.isTableRowEnd()) {
            endRow(properties);
            return;
        }
        if (paragraph.isInList()) {
            text.number();
        }
        int runs = paragraph.numCharacterRuns();
        for (int i = 0; i < runs; i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run != null) {
                read(run, paragraph);
            }
        }
    }

    private void endRow(PAPX properties) {
        text.table().define();
        short[] edges =
                TableSprmUncompressor.uncompressTAP(properties.getSprmBuf()).getRgdxaCenter();
        for (int i = 1; edges != null && i < edges.length; i++) {
            text.table().edge(edges[i]);
        }
        text.table().endRow();
    }

    private void read(CharacterRun run, Paragraph paragraph) throws TaskException {
        String all = run.text();
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (!fields.reads(c)) {
                flush(run);
                if (fields.endsFormula(c)) {
                    text.leaveOutPart(ImportMessage.SYMBOLS);
                }
            } else if (run.isMarkedDeleted()) {
                text.leaveOutPart(ImportMessage.DELETED);
            } else if (isEnd(c)) {
                flush(run);
                end(c, paragraph);
            } else if (run.isVanished()) {
                text.leaveOutPart(ImportMessage.HIDDEN);
            } else {
                letter(c, run);
            }
        }
        flush(run);
    }

    private static boolean isEnd(char c) {
        return c == '\r' || c == CELL || c == PAGE;
    }

    private void end(char c, Paragraph paragraph) throws TaskException {
        if (c == CELL && paragraph.getTableLevel() <= 1) {
            text.endCell();
        } else {
            text.endParagraph(paragraph.isInTable());
        }
    }

    private void letter(char c, CharacterRun run) {
        switch (c) {
            case PICTURE -> text.leaveOut(DocumentMessage.PICTURES);
            case COMMENT -> text.leaveOut(ImportMessage.COMMENTS);
            case LINE, COLUMN -> words.append('\n');
            case HYPHEN -> words.append('\u2011');
            case SOFT_HYPHEN -> words.append('\u00ad');
            default -> {
                if (run.isSymbol()) {
                    text.leaveOutPart(ImportMessage.SYMBOLS);
                } else if (c >= ' ' || c == '\t') {
                    words.append(c);
                }
            }
        }
    }

    private void flush(CharacterRun run) throws TaskException {
        if (!words.isEmpty()) {
            text.append(words.toString(), styles(run));
            words.setLength(0);
        }
    }

    private Set<Mark.Style> styles(CharacterRun run) {
        Set<Mark.Style> styles = EnumSet.noneOf(Mark.Style.class);
        if (run.isBold()) {
            styles.add(Mark.Style.BOLD);
        }
        if (run.isItalic()) {
            styles.add(Mark.Style.ITALIC);
        }
        if (run.getUnderlineCode() != 0 && !fields.isLink()) {
            styles.add(Mark.Style.UNDERLINE);
        }
        return styles;
    }
}
