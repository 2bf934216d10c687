// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rapport.model.codebook.Colour;

/** Gives the sheets of a table their headers, widths, panes, filter and print set-up. */
final class TableSetup {

    private static final double EXTRA_WIDTH = 40;
    private static final int WIDEST = 255;

    private final Book book;
    private final Shape shape;
    private final List<? extends Column<?>> columns;
    private final List<Extras.Extra> extras;

    TableSetup(Book book, Shape shape, List<? extends Column<?>> columns, List<Extras.Extra> extras) {
        this.book = book;
        this.shape = shape;
        this.columns = columns;
        this.extras = extras;
    }

    /** {@code lastRow} counted from 0; 0 if there is only the header. */
    void apply(SheetPart part, int lastRow) {
        XSSFSheet sheet = part.sheet();
        int last = columns.size() + extras.size() - 1;
        writeHeader(part.head());
        CellRangeAddress all = new CellRangeAddress(0, lastRow, 0, last);
        sheet.setDimensionOverride(all);
        sheet.setAutoFilter(all);
        sheet.createFreezePane(Math.min(shape.frozen(), last), 1);
        sheet.setTabColor(Styles.colour(shape.tab()));
        sheet.setDisplayGridlines(false);
        setWidths(sheet);
        setPrint(sheet, lastRow);
    }

    private void writeHeader(XmlBuffer out) {
        RowXml xml = new RowXml(out);
        xml.row(0);
        RowXml.open(out, 0, shape.headerHeight());
        for (int i = 0; i < columns.size(); i++) {
            header(xml, i, columns.get(i).header(), columns.get(i).band());
        }
        for (int i = 0; i < extras.size(); i++) {
            header(xml, columns.size() + i, extras.get(i).header(), Palette.SLATE);
        }
        RowXml.close(out);
    }

    private void header(RowXml xml, int column, String header, Colour band) {
        boolean upright = column >= shape.upright() && column < columns.size();
        Look look = Look.PROSE.embolden().on(band).down(VerticalAlignment.CENTER);
        Look shown = upright ? look.turnUpright().across(HorizontalAlignment.CENTER) : look;
        int end = CellText.end(header, 0, book.limits().cell());
        xml.text(column, book.styles().of(shown).of(header, 0), header, 0, end);
    }

    private void setWidths(XSSFSheet sheet) {
        for (int i = 0; i < columns.size() + extras.size(); i++) {
            double width = i < columns.size() ? columns.get(i).width() : EXTRA_WIDTH;
            sheet.setColumnWidth(i, (int) (Math.min(width, WIDEST) * 256));
        }
    }

    private void setPrint(XSSFSheet sheet, int lastRow) {
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
        int index = book.workbook().getSheetIndex(sheet);
        int printed = Math.min(shape.printed(), columns.size());
        book.workbook().setPrintArea(index, 0, printed - 1, 0, lastRow);
    }
}
