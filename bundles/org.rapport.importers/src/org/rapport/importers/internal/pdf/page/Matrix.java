// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.page;

/** A transformation of coordinates (ISO 32000-1, 8.3.3): x' = ax + cy + e, y' = bx + dy + f. */
record Matrix(double a, double b, double c, double d, double e, double f) {

    static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

    /** First this one, then the other. */
    Matrix then(Matrix other) {
        return new Matrix(
                a * other.a + b * other.c,
                a * other.b + b * other.d,
                c * other.a + d * other.c,
                c * other.b + d * other.d,
                e * other.a + f * other.c + other.e,
                e * other.b + f * other.d + other.f);
    }

    static Matrix move(double x, double y) {
        return new Matrix(1, 0, 0, 1, x, y);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }
}
