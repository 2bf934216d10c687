// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.importers.internal.pdf.page.Glyph;

/** Letters that follow each other both in the file and on the page. */
final class Strip {

    private static final double SAME_LINE = 0.5;
    private static final double BACK = 0.4;
    private static final double FAR = 1;
    private static final double TWICE = 0.1;

    private final List<Glyph> glyphs = new ArrayList<>();
    private boolean raised;

    private Strip(Glyph first) {
        glyphs.add(first);
    }

    static List<Strip> of(List<Glyph> glyphs) {
        List<Strip> strips = new ArrayList<>();
        Strip last = null;
        for (Glyph glyph : glyphs) {
            if (last != null && last.goesOn(glyph)) {
                last.glyphs.add(glyph);
            } else {
                last = new Strip(glyph);
                strips.add(last);
            }
        }
        return strips;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    double y() {
        return glyphs.get(0).y();
    }

    double size() {
        return glyphs.get(0).size();
    }

    double start() {
        return glyphs.get(0).x();
    }

    /** Some programs print words twice, a little apart, to make them bold. */
    boolean repeats(Strip other) {
        return Math.abs(start() - other.start()) < TWICE * size()
                && Math.abs(y() - other.y()) < TWICE * size()
                && text().equals(other.text());
    }

    private String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    boolean isBlank() {
        return glyphs.stream().allMatch(Glyph::isBlank);
    }

    boolean raised() {
        return raised;
    }

    /** It stands above the line that it belongs to. */
    void raise() {
        raised = true;
    }

    private boolean goesOn(Glyph next) {
        Glyph last = glyphs.get(glyphs.size() - 1);
        double gap = next.x() - last.end();
        return Math.abs(next.y() - last.y()) < SAME_LINE
                && Math.abs(next.size() - last.size()) < SAME_LINE
                && next.x() >= last.x()
                && gap > -BACK * last.size()
                && gap < FAR * last.size();
    }
}
