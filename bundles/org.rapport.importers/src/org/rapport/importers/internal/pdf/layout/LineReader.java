// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapport.importers.internal.pdf.page.Glyph;
import org.rapport.importers.internal.pdf.page.PageContent;
import org.rapport.importers.internal.pdf.page.Rule;

/** Puts the letters of a page into lines: by their baselines, and from left to right. */
final class LineReader {

    private static final double SAME_BASELINE = 0.3;
    private static final double SMALL = 0.8;
    private static final double RAISED = 0.55;

    private final PageContent content;
    private final LineText text;

    private LineReader(PageContent content, LineText text) {
        this.content = content;
        this.text = text;
    }

    static Page read(PageContent content, LineText text) {
        LineReader reader = new LineReader(content, text);
        List<Line> lines = new ArrayList<>();
        for (List<Strip> strips : reader.joinRaised(reader.groups())) {
            reader.line(strips).ifPresent(lines::add);
        }
        double[] rules = content.rules().stream().mapToDouble(Rule::y).sorted().toArray();
        return new Page(content.number(), content.width(), content.height(), lines, rules);
    }

    /** Strips on one baseline, from top to bottom. */
    private List<List<Strip>> groups() {
        List<Strip> strips = Strip.of(content.glyphs());
        strips.removeIf(Strip::isBlank);
        strips.sort(Comparator.comparingDouble(Strip::y));
        List<List<Strip>> groups = new ArrayList<>();
        double baseline = 0;
        double size = 0;
        for (Strip strip : strips) {
            List<Strip> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && strip.y() - baseline <= SAME_BASELINE * Math.min(strip.size(), size)) {
                last.add(strip);
            } else {
                groups.add(new ArrayList<>(List.of(strip)));
                baseline = strip.y();
                size = strip.size();
            }
        }
        return groups;
    }

    /** Small letters just above or below a line belong to it. */
    private List<List<Strip>> joinRaised(List<List<Strip>> groups) {
        List<List<Strip>> joined = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Strip> group = groups.get(i);
            if (i + 1 < groups.size() && belongs(group, groups.get(i + 1))) {
                group.forEach(Strip::raise);
                groups.get(i + 1).addAll(group);
            } else if (!joined.isEmpty() && belongs(group, joined.get(joined.size() - 1))) {
                joined.get(joined.size() - 1).addAll(group);
            } else {
                joined.add(group);
            }
        }
        return joined;
    }

    private static boolean belongs(List<Strip> small, List<Strip> line) {
        return size(small) < SMALL * size(line)
                && Math.abs(line.get(0).y() - small.get(0).y()) < RAISED * size(line);
    }

    private Optional<Line> line(List<Strip> strips) {
        strips.sort(Comparator.comparingDouble(Strip::start));
        List<LineText.Placed> letters = new ArrayList<>();
        Strip before = null;
        for (Strip strip : strips) {
            if (before != null && strip.repeats(before)) {
                continue;
            }
            before = strip;
            for (Glyph glyph : strip.glyphs()) {
                letters.add(new LineText.Placed(glyph, strip.raised()));
            }
        }
        double y = strips.stream()
                .filter(strip -> !strip.raised())
                .findFirst()
                .map(Strip::y)
                .orElse(0.0);
        return text.line(content.number(), y, size(strips), letters);
    }

    /** The size of most letters. */
    private static double size(List<Strip> strips) {
        double size = 0;
        int most = 0;
        for (Strip strip : strips) {
            if (strip.glyphs().size() > most) {
                most = strip.glyphs().size();
                size = strip.size();
            }
        }
        return size;
    }
}
