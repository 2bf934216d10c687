// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.importers.internal.pdf.page.Glyph;

/** Makes words of the letters of a line, and counts what it changes. */
final class LineText {

    /** A letter, and whether it stands above its line. */
    record Placed(Glyph glyph, boolean raised) {}

    private static final double SPACE = 0.18;
    private static final double WIDE = 1;
    private static final double WIDE_WITH_SPACES = 2;
    private static final double TWICE = 0.1;

    private final Ligatures ligatures = new Ligatures();
    private final Brackets brackets;
    private int lastDirection;

    LineText(Brackets brackets) {
        this.brackets = brackets;
    }

    /** How many letters were ligatures. */
    int ligatures() {
        return ligatures.count();
    }

    /** The line of letters from left to right; empty if they are all blank. */
    Optional<Line> line(int page, double y, double size, List<Placed> letters) {
        List<Cell> cells = new ArrayList<>();
        boolean rightToLeft = direction(letters);
        for (List<Placed> cell : cells(letters)) {
            Placed last = rightToLeft ? letters.get(0) : cell.get(cell.size() - 1);
            cells.add(cell(cell, size, rightToLeft, last.glyph().isBlank()));
        }
        boolean furniture = letters.stream().allMatch(letter -> letter.glyph().isFurniture());
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(page, 0, y, size, furniture, rightToLeft, cells));
    }

    /** A line of signs and digits alone runs as the lines before it do. */
    private boolean direction(List<Placed> letters) {
        int direction = ReadingOrder.direction(letters);
        lastDirection = direction == 0 ? lastDirection : direction;
        return lastDirection < 0;
    }

    private static List<List<Placed>> cells(List<Placed> letters) {
        List<List<Placed>> cells = new ArrayList<>();
        List<Placed> open = new ArrayList<>();
        Placed last = null;
        boolean spaces = false;
        for (Placed letter : letters) {
            Glyph glyph = letter.glyph();
            if (glyph.isBlank()) {
                spaces = true;
                if (!open.isEmpty()) {
                    open.add(letter);
                }
                continue;
            } else if (last != null && isSame(last.glyph(), glyph)) {
                continue;
            }
            double gap = last == null ? 0 : glyph.x() - last.glyph().end();
            double size = last == null ? 0 : Math.min(glyph.size(), last.glyph().size());
            if (gap > size * (spaces ? WIDE_WITH_SPACES : WIDE)) {
                cells.add(open);
                open = new ArrayList<>();
            }
            open.add(letter);
            last = letter;
            spaces = false;
        }
        if (!open.isEmpty()) {
            cells.add(open);
        }
        return cells;
    }

    /** Some programs print a letter twice to make it bold. */
    private static boolean isSame(Glyph last, Glyph next) {
        return next.text().equals(last.text()) && Math.abs(next.x() - last.x()) < TWICE * last.size();
    }

    private Cell cell(List<Placed> letters, double size, boolean rightToLeft, boolean endsBlank) {
        List<Placed> kept = withoutBlankEnd(letters);
        Glyph first = kept.get(0).glyph();
        Glyph last = kept.get(kept.size() - 1).glyph();
        Placed before = null;
        List<Placed> spaced = new ArrayList<>();
        for (Placed letter : kept) {
            if (before != null && isGap(before.glyph(), letter.glyph(), size)) {
                spaced.add(space(before, letter));
            }
            spaced.add(letter);
            before = letter;
        }
        return new Cell(
                first.x(),
                last.end(),
                firstWord(spaced, rightToLeft),
                endsBlank,
                runs(brackets.right(ReadingOrder.read(spaced, rightToLeft))));
    }

    private static double firstWord(List<Placed> letters, boolean rightToLeft) {
        int step = rightToLeft ? -1 : 1;
        int at = rightToLeft ? letters.size() - 1 : 0;
        double edge = rightToLeft
                ? letters.get(at).glyph().end()
                : letters.get(at).glyph().x();
        double word = 0;
        while (at >= 0 && at < letters.size() && !letters.get(at).glyph().isBlank()) {
            Glyph glyph = letters.get(at).glyph();
            word = rightToLeft ? edge - glyph.x() : glyph.end() - edge;
            at += step;
        }
        return word;
    }

    private List<Run> runs(List<ReadingOrder.Read> letters) {
        List<Run> runs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Run look = new Run("", false, false, false);
        for (ReadingOrder.Read letter : letters) {
            Glyph glyph = letter.placed().glyph();
            Run next = new Run("", glyph.bold(), glyph.italic(), letter.placed().raised());
            if (!next.looksLike(look) && !words.isEmpty()) {
                runs.add(look.with(words.toString()));
                words.setLength(0);
            }
            look = next;
            words.append(ligatures.spelledOut(letter.text()));
        }
        runs.add(look.with(words.toString()));
        return runs;
    }

    private static List<Placed> withoutBlankEnd(List<Placed> letters) {
        int end = letters.size();
        while (letters.get(end - 1).glyph().isBlank()) {
            end--;
        }
        return letters.subList(0, end);
    }

    private static boolean isGap(Glyph before, Glyph next, double size) {
        return !before.isBlank() && !next.isBlank() && next.x() - before.end() > SPACE * size;
    }

    private static Placed space(Placed before, Placed next) {
        Glyph left = before.glyph();
        Glyph right = next.glyph();
        Glyph space = new Glyph(
                " ",
                left.end(),
                left.y(),
                right.x() - left.end(),
                left.size(),
                left.bold() && right.bold(),
                left.italic() && right.italic(),
                left.isFurniture());
        return new Placed(space, before.raised() && next.raised());
    }
}
