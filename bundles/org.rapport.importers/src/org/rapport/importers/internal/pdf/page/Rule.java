// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.page;

/**
 * A horizontal line drawn on a page, in points from the top left corner.
 *
 * @param y how far down
 * @param start its left end
 * @param end its right end
 */
public record Rule(double y, double start, double end) {}
