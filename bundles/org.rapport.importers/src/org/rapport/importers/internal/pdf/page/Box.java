// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.page;

/** A part of a page in its own coordinates, from below left to above right. */
record Box(double left, double bottom, double right, double top) {

    /** Everything. */
    static final Box ALL = new Box(-1e12, -1e12, 1e12, 1e12);

    /** No place at all. */
    static final Box NOTHING = new Box(1e12, 1e12, -1e12, -1e12);

    private static final double TOLERANCE = 1;

    boolean isEmpty() {
        return left > right;
    }

    boolean holds(double x, double y) {
        return x >= left - TOLERANCE && x <= right + TOLERANCE && y >= bottom - TOLERANCE && y <= top + TOLERANCE;
    }

    /** The smallest part that also holds a place. */
    Box with(double x, double y) {
        return new Box(Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y));
    }

    Box intersect(Box other) {
        return new Box(
                Math.max(left, other.left),
                Math.max(bottom, other.bottom),
                Math.min(right, other.right),
                Math.min(top, other.top));
    }

    /** Its height, when it is turned so that text of this direction is upright. */
    double height(int upright) {
        return upright % 2 == 0 ? top - bottom : right - left;
    }

    /** A place from the top left corner, when it is turned so that text of this direction is upright. */
    double[] turned(double x, double y, int upright) {
        return switch (upright) {
            case 0 -> new double[] {x - left, top - y};
            case 1 -> new double[] {y - bottom, x - left};
            case 2 -> new double[] {right - x, y - bottom};
            default -> new double[] {top - y, right - x};
        };
    }

    Glyph turned(Glyph glyph, int upright) {
        double[] place = turned(glyph.x(), glyph.y(), upright);
        return new Glyph(
                glyph.text(),
                place[0],
                place[1],
                glyph.width(),
                glyph.size(),
                glyph.bold(),
                glyph.italic(),
                glyph.isFurniture());
    }
}
