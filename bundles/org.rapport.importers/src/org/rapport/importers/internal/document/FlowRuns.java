// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.model.text.Mark;

/** The words of one paragraph while they come in. What is no character becomes U+FFFD, and is counted. */
final class FlowRuns {

    /** More changes of the formatting than any interview has. */
    static final int MOST_RUNS = 500_000;

    private static final int MOST_MILLIONS = 16;
    private static final char UNREADABLE = '\ufffd';

    /** Words that look the same. */
    record Run(String words, Set<Mark.Style> styles) {}

    /**
     * A paragraph.
     *
     * @param numbered whether it has a number or bullet that is not among its words
     */
    record Paragraph(List<Run> runs, boolean numbered) {

        private static final Paragraph EMPTY = new Paragraph(List.of(), false);

        void writeTo(DocumentText document) {
            runs.forEach(run -> document.append(run.words, run.styles));
            if (numbered) {
                document.number();
            }
        }
    }

    private final Findings findings;
    private final StringBuilder words = new StringBuilder();
    private List<Run> runs = new ArrayList<>();
    private Set<Mark.Style> styles = Set.of();
    private boolean numbered;
    private long characters;
    private int allRuns;
    private int unreadable;

    FlowRuns(Findings findings) {
        this.findings = findings;
    }

    void append(String more, Set<Mark.Style> newStyles) throws TaskException {
        if (!words.isEmpty() && !newStyles.equals(styles)) {
            closeRun();
        }
        styles = newStyles;
        words.append(more);
        characters += more.length();
        if (characters > MOST_MILLIONS * 1_000_000L) {
            throw findings.refusal(ImportMessage.TOO_MANY_WORDS, MOST_MILLIONS);
        }
    }

    /** The paragraph has a number or bullet. */
    void number() {
        numbered = true;
    }

    /** Ends the paragraph. */
    Paragraph take() throws TaskException {
        if (!words.isEmpty()) {
            closeRun();
        }
        if (runs.isEmpty()) {
            numbered = false;
            return Paragraph.EMPTY;
        }
        Paragraph taken = new Paragraph(runs, numbered);
        runs = new ArrayList<>();
        numbered = false;
        return taken;
    }

    /** How many characters could not be read. */
    int unreadable() {
        return unreadable;
    }

    private void closeRun() throws TaskException {
        if (++allRuns > MOST_RUNS) {
            throw findings.refusal(FlowMessage.TOO_MANY_STYLES, MOST_RUNS);
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n') {
                words.setCharAt(i, isLineEnd(c) ? '\n' : UNREADABLE);
            } else if (Character.isSurrogate(c)) {
                i += checkPair(i);
            }
            unreadable += words.charAt(i) == UNREADABLE ? 1 : 0;
        }
        runs.add(new Run(words.toString(), styles));
        words.setLength(0);
    }

    /** How many characters more than one belong together here. */
    private int checkPair(int at) {
        if (at + 1 < words.length() && Character.isSurrogatePair(words.charAt(at), words.charAt(at + 1))) {
            return 1;
        }
        words.setCharAt(at, UNREADABLE);
        return 0;
    }

    private static boolean isLineEnd(char c) {
        return c >= '\u000b' && c <= '\r';
    }
}
