// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** The path operators (ISO 32000-1, 8.5), as far as they draw straight lines, or bound what is visible. */
final class PathLines {

    private static final int MOST = 1000;

    private final Canvas canvas;
    private final List<double[]> lines = new ArrayList<>();
    private Box area = Box.NOTHING;
    private boolean clips;
    private double x;
    private double y;

    PathLines(Canvas canvas) {
        this.canvas = canvas;
    }

    void run(String operator, Operands operands, TextState state) {
        switch (operator) {
            case "m" -> moveTo(operands, state.page);
            case "l" -> {
                add(state.page, x, y, operands.number(0), operands.number(1));
                moveTo(operands, state.page);
            }
            case "c", "v", "y" -> addCurve(operands, state.page);
            case "re" -> addBox(operands, state.page);
            case "W", "W*" -> clips = true;
            case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> end(true, state);
            case "n" -> end(false, state);
            default -> {
                // nothing else draws what separates rows
            }
        }
    }

    private void moveTo(Operands operands, Matrix page) {
        x = operands.number(0);
        y = operands.number(1);
        area = area.with(page.x(x, y), page.y(x, y));
    }

    private void addCurve(Operands operands, Matrix page) {
        for (int i = 0; i + 1 < operands.all().size(); i += 2) {
            x = operands.number(i);
            y = operands.number(i + 1);
            area = area.with(page.x(x, y), page.y(x, y));
        }
    }

    private void addBox(Operands operands, Matrix page) {
        double left = operands.number(0);
        double bottom = operands.number(1);
        double right = left + operands.number(2);
        double top = bottom + operands.number(3);
        add(page, left, bottom, right, bottom);
        add(page, left, top, right, top);
        add(page, left, bottom, left, top);
        add(page, right, bottom, right, top);
    }

    private void add(Matrix page, double x1, double y1, double x2, double y2) {
        area = area.with(page.x(x1, y1), page.y(x1, y1)).with(page.x(x2, y2), page.y(x2, y2));
        if (lines.size() < MOST) {
            lines.add(new double[] {page.x(x1, y1), page.y(x1, y1), page.x(x2, y2), page.y(x2, y2)});
        }
    }

    private void end(boolean isPainted, TextState state) {
        if (isPainted) {
            lines.forEach(line -> canvas.segment(line[0], line[1], line[2], line[3]));
        }
        if (clips && !area.isEmpty()) {
            state.clip = state.clip.intersect(area);
        }
        lines.clear();
        area = Box.NOTHING;
        clips = false;
    }
}
