// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.rapport.api.task.TaskException;
import org.rapport.excel.internal.sheet.Book;
import org.rapport.excel.internal.sheet.Column;
import org.rapport.excel.internal.sheet.Explained;
import org.rapport.excel.internal.sheet.Look;
import org.rapport.excel.internal.sheet.Palette;
import org.rapport.excel.internal.sheet.Shape;
import org.rapport.excel.internal.sheet.Table;

/** The sheet that explains each column of the others. */
final class DictionarySheet {

    private final Table<Explained> table;

    DictionarySheet(Book book) {
        List<Column<Explained>> columns = List.of(
                column("Sheet", 20, "The name of the sheet.", Explained::sheet),
                column("Column", 26, "The header of the column.", Explained::column),
                column("Meaning", 90, "What the column says.", Explained::meaning),
                column("Type and unit", 34, "What its cells hold, and in which unit.", Explained::type));
        this.table = new Table<>(book, new Shape("Dictionary", Palette.SLATE, 0, 4, 12, 24, 4), columns);
    }

    Table<Explained> table() {
        return table;
    }

    void write(List<Explained> explained) throws TaskException, IOException {
        for (Explained line : explained) {
            table.add(line);
        }
        for (Explained line : table.explained().toList()) {
            table.add(line);
        }
        table.finish();
    }

    private static Column<Explained> column(
            String header, double width, String meaning, Function<Explained, String> text) {
        return new Column<>(
                header, Look.PROSE, width, Palette.SLATE, "text", meaning, (row, cells) -> cells.text(text.apply(row)));
    }
}
