// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rapport.model.codebook.Colour;

/** A sheet to read rather than to count: a few rows of texts and figures, some of them across several columns. */
public final class Page {

    private final Book book;
    private final SheetPart part;
    private final XmlBuffer buffer = new XmlBuffer();
    private final RowXml xml = new RowXml(buffer);
    private final List<Double> widths;
    private int next;

    /**
     * A cell of a page.
     *
     * @param first its column, counted from 0
     * @param last the last column that it covers
     * @param look how it looks
     * @param text what it says
     * @param target the sheet to which it leads; empty if it is no link
     */
    public record Item(int first, int last, Look look, String text, String target) {

        public static Item text(int first, int last, Look look, String text) {
            return new Item(first, last, look, text, "");
        }

        public static Item link(int first, int last, Look look, String sheet) {
            return new Item(first, last, look, sheet, sheet);
        }
    }

    public Page(Book book, String name, Colour tab, List<Double> widths) {
        this.book = book;
        this.part = book.sheet(name);
        this.widths = List.copyOf(widths);
        XSSFSheet sheet = part.sheet();
        sheet.setTabColor(Styles.colour(tab));
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, (int) (widths.get(i) * 256));
        }
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 1);
    }

    /** Adds a row as high as its longest text needs, at least {@code height} points. */
    public void row(double height, Item... items) throws IOException {
        xml.row(next);
        double high = height;
        for (Item item : items) {
            add(item);
            high = Math.max(
                    high, TextLines.of(item.text(), width(item)) * item.look().size() * 1.4 + 4);
        }
        XmlBuffer row = new XmlBuffer();
        RowXml.open(row, next, Math.min(high, 409));
        row.drainTo(part.rows());
        RowXml.close(buffer);
        buffer.drainTo(part.rows());
        next++;
    }

    private double width(Item item) {
        double digits = 0;
        for (int i = item.first(); i <= item.last(); i++) {
            digits += widths.get(i);
        }
        return item.look().wrapped() ? digits * 11 / item.look().size() : Double.MAX_VALUE;
    }

    private void add(Item item) {
        Style style = book.styles().of(item.look().line(BorderStyle.NONE));
        int end = CellText.end(item.text(), 0, book.limits().cell());
        xml.text(item.first(), style.of(item.text(), 0), item.text(), 0, end);
        for (int i = item.first() + 1; i <= item.last(); i++) {
            xml.blank(i, style.plain());
        }
        if (item.last() > item.first()) {
            part.sheet().addMergedRegionUnsafe(new CellRangeAddress(next, next, item.first(), item.last()));
        }
        if (!item.target().isEmpty()) {
            link(item);
        }
    }

    private void link(Item item) {
        XSSFHyperlink link = book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + item.target().replace("'", "''") + "'!A1");
        link.setCellReference(new CellReference(next, item.first()));
        part.sheet().addHyperlink(link);
    }

    /** Says how large the page is; add no rows after that. */
    public void finish() {
        part.sheet().setDimensionOverride(new CellRangeAddress(0, Math.max(0, next - 1), 0, widths.size() - 1));
    }
}
