// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/**
 * How a workbook is written: cells, looks, tables and pages, without knowing what they hold.
 *
 * <p>Apache POI makes everything but the rows: styles, panes, filters, print set-up, names, relations. The rows are
 * written as they come, compressed, and put into POI's parts at the end, as POI's own streaming workbook does. POI's
 * class for that is not used because each of its sheets asks AWT for a font, and because it keeps a row object per row.
 */
package org.rapport.excel.internal.sheet;
