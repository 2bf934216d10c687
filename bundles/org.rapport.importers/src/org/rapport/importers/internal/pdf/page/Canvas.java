// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.rapport.importers.internal.pdf.guard.Budget;
import org.rapport.importers.internal.pdf.guard.TooMuchException;

/** Takes letters and lines in page coordinates, in four directions, and keeps those of the direction that most have. */
final class Canvas {

    private static final int MOST_GLYPHS = 200_000;
    private static final int MOST_RULES = 1000;
    private static final double SHORTEST_RULE = 20;
    private static final double THICKEST_RULE = 3;
    private static final double ABOVE_BASELINE = 0.3;
    private static final double SKEW = 0.05;

    /** A letter with its direction: 0 upright, 1 turned to the left by 90 degrees, and so on; -1 any other. */
    private record Drawn(Glyph glyph, int direction, boolean invisible, boolean outside) {}

    private record Segment(double x1, double y1, double x2, double y2) {}

    private final Box box;
    private final Budget budget;
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final int[] directions = new int[4];
    private int unknown;
    private int visible;
    private int turnedRuns;
    private int lastDirection;
    private boolean hasPictures;

    Canvas(Box box, Budget budget) {
        this.box = box;
        this.budget = budget;
    }

    void picture() {
        hasPictures = true;
    }

    void unknown() {
        unknown++;
    }

    /** Takes a letter that is drawn with this matrix, which has the font size in it. */
    void letter(Glyph styled, Matrix text, TextState state) throws TooMuchException {
        budget.step();
        if (drawn.size() >= MOST_GLYPHS) {
            throw budget.tooMuch();
        }
        int direction = direction(text);
        boolean invisible = state.isInvisible();
        if (direction < 0 && lastDirection >= 0) {
            turnedRuns++;
        }
        lastDirection = direction;
        if (direction >= 0) {
            directions[direction] += styled.isBlank() ? 0 : 1;
            visible += invisible || styled.isBlank() ? 0 : 1;
            double middle = styled.size() == 0 ? 0 : 0.5 * styled.width() / Math.hypot(text.a(), text.b());
            double x = text.x(middle, ABOVE_BASELINE);
            double y = text.y(middle, ABOVE_BASELINE);
            boolean outside = !box.holds(x, y) || !state.clip.holds(x, y);
            drawn.add(new Drawn(styled, direction, invisible, outside));
        }
    }

    void segment(double x1, double y1, double x2, double y2) {
        boolean straight = Math.abs(x1 - x2) < THICKEST_RULE || Math.abs(y1 - y2) < THICKEST_RULE;
        boolean isLong = Math.hypot(x1 - x2, y1 - y2) >= SHORTEST_RULE;
        if (straight && isLong && segments.size() < MOST_RULES) {
            segments.add(new Segment(x1, y1, x2, y2));
        }
    }

    PageContent finish(int number) {
        int upright = mostUsed();
        boolean recognised = visible == 0 && !drawn.isEmpty();
        List<Glyph> glyphs = new ArrayList<>();
        int turned = turnedRuns;
        int hidden = 0;
        int last = upright;
        for (Drawn letter : drawn) {
            Glyph glyph = letter.glyph();
                        if (letter.direction() != upright) {
                turned += last == upright ? 1 : 0;
            } else if (letter.outside() || letter.invisible() && !recognised) {
                hidden += glyph.isBlank() ? 0 : 1;
            } else {
                glyphs.add(box.turned(glyph, upright));
            }
            last = letter.direction();
        }
        List<Rule> rules = rules(upright);
        return new PageContent(
                number,
                box.height(upright + 1),
                box.height(upright),
                glyphs,
                rules,
                turned,
                hidden,
                unknown,
                recognised,
                hasPictures);
    }

    private int mostUsed() {
        int most = 0;
        for (int i = 1; i < directions.length; i++) {
            most = directions[i] > directions[most] ? i : most;
        }
        return most;
    }

    private List<Rule> rules(int upright) {
        List<Rule> rules = new ArrayList<>();
        for (Segment segment : segments) {
            double[] from = box.turned(segment.x1(), segment.y1(), upright);
            double[] to = box.turned(segment.x2(), segment.y2(), upright);
            boolean level = Math.abs(from[1] - to[1]) < THICKEST_RULE;
            if (level && Math.abs(from[0] - to[0]) >= SHORTEST_RULE) {
                rules.add(new Rule(from[1], Math.min(from[0], to[0]), Math.max(from[0], to[0])));
            }
        }
        return rules;
    }

    private static int direction(Matrix text) {
        double length = Math.hypot(text.a(), text.b());
        if (length == 0) {
            return 0;
        } else if (Math.abs(text.b()) <= SKEW * length) {
            return text.a() > 0 ? 0 : 2;
        } else if (Math.abs(text.a()) <= SKEW * length) {
            return text.b() > 0 ? 1 : 3;
        }
        return -1;
    }
}
