// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.List;

/**
 * Whether blanks at the ends of lines tell where paragraphs end. Word processors leave the blank at which they broke a
 * line in the file; but there are programs that drop it, and others that end each line with one.
 */
final class BlankEnds {

    private static final int FEWEST = 5;
    private static final double NEARLY_ALL = 0.9;
    private static final double NEARLY_NONE = 0.15;
    private static final double NEAR_END = 0.15;
    private static final double FAR_FROM_END = 0.25;
    private static final String BREAKS_WITHOUT_BLANK = "-\u2010\u00ad\u2013\u2014/";
    private static final double A_BLANK = 0.3;

    private final Measures measures;
    private final boolean absenceTells;
    private final boolean presenceTells;

    BlankEnds(List<Line> lines, Measures measures) {
        this.measures = measures;
        int brokenLines = 0;
        int brokenWithBlank = 0;
        int lastLines = 0;
        int lastWithBlank = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i - 1);
            int blank = line.endsBlank() ? 1 : 0;
            double length = measures.end(line) - line.near();
            if (line.far() < measures.end(line) - FAR_FROM_END * length) {
                lastLines++;
                lastWithBlank += blank;
            } else if (isBroken(line, lines.get(i))) {
                brokenLines++;
                brokenWithBlank += blank;
            }
        }
        this.absenceTells = brokenLines >= FEWEST && brokenWithBlank >= NEARLY_ALL * brokenLines;
        this.presenceTells = absenceTells && lastLines >= FEWEST && lastWithBlank <= NEARLY_NONE * lastLines;
    }

    /** Whether the end of the line shows that its paragraph goes on. */
    boolean goesOn(Line line) {
        double length = measures.end(line) - line.near();
        return presenceTells && line.endsBlank() && line.far() >= measures.end(line) - NEAR_END * length;
    }

    /** Whether the end of the line shows that its paragraph ends. */
    boolean ends(Line line) {
        return absenceTells && hadRoom(line) && !line.endsBlank() && !breaksWithoutBlank(line);
    }

    /** Whether a sentence goes on in the next line, and a blank could stand between. */
    private boolean isBroken(Line line, Line next) {
        return Character.isLowerCase(next.text().charAt(0)) && hadRoom(line) && !breaksWithoutBlank(line);
    }

    /** Whether there was room for a blank. */
    private boolean hadRoom(Line line) {
        return line.far() < measures.end(line) - A_BLANK * line.size();
    }

    private static boolean breaksWithoutBlank(Line line) {
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        return BREAKS_WITHOUT_BLANK.indexOf(last) >= 0 || Hyphens.isIdeograph(last);
    }
}
