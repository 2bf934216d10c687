// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.List;
import java.util.Optional;
import org.rapport.importers.internal.report.Findings;

/**
 * Which ambiguous ways of writing times a file uses, as all of its lines together show: what could be a price, a verse
 * or the time of day counts as a time of the recording only where there are at least three and they never fall.
 *
 * @param points square brackets with points at the start of lines, {@code [01.02]}
 * @param pointsInside the same among the words
 * @param bareInside hours, minutes and seconds without brackets among the words
 * @param bareLeads minutes and seconds without brackets at the start of lines
 * @param bareAlone the same on lines of their own
 */
record TimeStyle(boolean points, boolean pointsInside, boolean bareInside, boolean bareLeads, boolean bareAlone) {

    private static final int FEWEST = 3;

    static TimeStyle of(List<Piece> pieces, Findings findings) {
        Count points = new Count();
        Count pointsAnywhere = new Count();
        Count bare = new Count();
        Count leads = new Count();
        Count alone = new Count();
        for (Piece piece : pieces) {
            Optional<Stamp> lead = lead(piece.text());
            lead.filter(Stamp::points).ifPresent(points::add);
            lead.filter(stamp -> isBareLead(piece, stamp))
                    .ifPresent(stamp -> leads.add(stamp, stamp.fields() == 3 || isColumn(piece, stamp)));
            lead.filter(stamp -> Blanks.onlyBlanks(piece.text(), stamp.end())).ifPresent(alone::add);
            countInside(piece.text(), pointsAnywhere, bare);
        }
        TimeStyle style = new TimeStyle(
                points.isTimes(),
                points.isTimes() && pointsAnywhere.isTimes(),
                bare.isTimes(),
                leads.isTimes() && leads.number * 3L >= pieces.size() * 2L,
                alone.isMostlyTimes());
        findings.count(style.points ? points.number : 0, TurnMessage.POINT_TIMES);
        findings.count(style.bareLeads ? leads.inside : 0, TurnMessage.BARE_LEADS);
        return style;
    }

    /** The stamp without brackets among the words that begins at {@code at}, where a blank or nothing is before it. */
    static Optional<Stamp> bareInside(String text, int at) {
        boolean apart = at == 0 || Blanks.isBlank(text.charAt(at - 1));
        return (apart ? Stamp.bare(text, at) : Optional.<Stamp>empty())
                .filter(stamp -> stamp.fields() == 3)
                .filter(stamp -> stamp.end() == text.length() || Blanks.isBlank(text.charAt(stamp.end())));
    }

    private static Optional<Stamp> lead(String text) {
        return Stamp.at(text, Blanks.skip(text, 0));
    }

    private static boolean isBareLead(Piece piece, Stamp stamp) {
        String text = piece.text();
        return !piece.continues()
                && Clock.isDigit(text.charAt(stamp.start()))
                && stamp.end() < text.length()
                && Blanks.isBlank(text.charAt(stamp.end()));
    }

    private static boolean isColumn(Piece piece, Stamp stamp) {
        return piece.text().charAt(stamp.end()) == '\t' || piece.text().startsWith("  ", stamp.end());
    }

    private static void countInside(String text, Count points, Count bare) {
        for (int at = text.indexOf(':'); at > 0; at = text.indexOf(':', at + 1)) {
            int start = at;
            while (start > 0 && Clock.isDigit(text.charAt(start - 1))) {
                start--;
            }
            Optional<Stamp> found = start < at ? bareInside(text, start) : Optional.empty();
            found.ifPresent(bare::add);
            at = found.map(Stamp::end).orElse(at);
        }
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            Stamp.bracketed(text, at).filter(Stamp::points).ifPresent(points::add);
        }
    }

    /** Stamps of one kind in the order of the file. */
    private static final class Count {

        private int number;
        private int inside;
        private int falls;
        private long last;

        void add(Stamp stamp) {
            add(stamp, stamp.fields() == 3);
        }

        /** Counts a stamp that would be one anyway, or one that only its style makes one. */
        void add(Stamp stamp, boolean sure) {
            long millis = stamp.time().start().toMillis();
            falls += millis < last ? 1 : 0;
            last = millis;
            number++;
            inside += sure ? 0 : 1;
        }

        boolean isTimes() {
            return number >= FEWEST && falls == 0;
        }

        /** Lines of their own may begin again, where a second recording does. */
        boolean isMostlyTimes() {
            return number >= FEWEST && falls * 10 <= number;
        }
    }
}
