// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.util.CellReference;

/**
 * Rows of a sheet as XML (ECMA-376 part 1, §18.3.1.73 row), texts as inline strings, so that nothing is kept in memory
 * for the whole workbook.
 */
final class RowXml {

    private static final byte[] TEXT = bytes("\" t=\"inlineStr\"><is><t>");
    private static final byte[] SPACED_TEXT = bytes("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = bytes("</t></is></c>");
    private static final byte[] CELL = bytes("<c r=\"");
    private static final byte[] STYLE = bytes("\" s=\"");
    private static final byte[] VALUE = bytes("\"><v>");
    private static final byte[] VALUE_END = bytes("</v></c>");

    private final XmlBuffer out;
    private byte[][] letters = new byte[0][];
    private int row;

    RowXml(XmlBuffer out) {
        this.out = out;
    }

    private static byte[] bytes(String markup) {
        return markup.getBytes(StandardCharsets.US_ASCII);
    }

    /** Begins the cells of a row, counted from 0. The row's own tags are for {@link #open} and {@link #close}. */
    void row(int newRow) {
        row = newRow;
    }

    /** Text from {@code start} to {@code end}; no cell at all if that is empty. */
    void text(int column, int style, String text, int start, int end) {
        if (start == end) {
            blank(column, style);
            return;
        }
        boolean spaced = isSpace(text.charAt(start)) || isSpace(text.charAt(end - 1));
        begin(column, style)
                .raw(spaced ? SPACED_TEXT : TEXT)
                .text(text, start, end)
                .raw(TEXT_END);
    }

    private static boolean isSpace(char c) {
        return c <= ' ';
    }

    void number(int column, int style, long number) {
        begin(column, style).raw(VALUE).number(number).raw(VALUE_END);
    }

    void number(int column, int style, double number) {
        begin(column, style).raw(VALUE).ascii(Double.toString(number)).raw(VALUE_END);
    }

    /** An empty cell, for its borders and colour. */
    void blank(int column, int style) {
        begin(column, style).ascii("\"/>");
    }

    private XmlBuffer begin(int column, int style) {
        return out.raw(CELL).raw(letters(column)).number(row + 1L).raw(STYLE).number(style);
    }

    private byte[] letters(int column) {
        if (column >= letters.length) {
            byte[][] more = new byte[Math.max(32, column * 2)][];
            for (int i = 0; i < more.length; i++) {
                more[i] = bytes(CellReference.convertNumToColString(i));
            }
            letters = more;
        }
        return letters[column];
    }

    static void open(XmlBuffer out, int row, double height) {
        out.ascii("<row r=\"").number(row + 1L).ascii("\" ht=\"").ascii(Double.toString(height));
        out.ascii("\" customHeight=\"1\">");
    }

    static void close(XmlBuffer out) {
        out.ascii("</row>");
    }
}
