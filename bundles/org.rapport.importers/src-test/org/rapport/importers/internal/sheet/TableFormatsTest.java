// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.importers.internal.sheet.XlsxFile.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.api.importing.ImportLimits;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.table.TableRow;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;

class TableFormatsTest {

    @Test
    void readsValuesOfAWorkbookAsCasesHaveThem() throws TaskException {
        String rows = row("Name", "Years", "Since", "Leads", "Hour")
                + "<row r=\"3\"><c t=\"inlineStr\"><is><t> Dana </t></is></c><c><v>12.5</v></c><c s=\"1\"><v>43496</v></c>"
                + "<c t=\"b\"><v>0</v></c><c s=\"2\"><v>0.40625</v></c></row>"
                + "<row/><row><c r=\"A5\" t=\"str\"><v>Eva</v></c><c r=\"D5\" t=\"b\"><v>1</v></c></row>";

        Imported<List<TableRow>> read = xlsx(XlsxFile.of(rows).formats("General", "yyyy-mm-dd", "h:mm"));

        assertThat(read.value().orElseThrow())
                .extracting(row -> row.place() + " " + row.cells())
                .containsExactly(
                        "a.xlsx (row 1) [Name, Years, Since, Leads, Hour]",
                        "a.xlsx (row 3) [Dana, 12.5, 2019-01-31, no, 9:45]",
                        "a.xlsx (row 5) [Eva, , , yes]");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void readsTheFirstSheetWithAnything() throws TaskException {
        XlsxFile file = new XlsxFile().sheet("", "").sheet("", row("Name")).sheet("", row("Text", "Speaker"));

        assertThat(xlsx(file).value().orElseThrow())
                .singleElement()
                .extracting(TableRow::cells)
                .isEqualTo(List.of("Name"));
        assertThat(xlsx(XlsxFile.of("")).value()).hasValue(List.of());
    }

    @Test
    void refusesColumnsFarToTheRight() {
        assertThatThrownBy(() -> xlsx(XlsxFile.of("<row><c r=\"XFD1\" t=\"str\"><v>x</v></c></row>")))
                .hasMessageContaining("500 columns");
    }

    @Test
    void guessesTheEncodingOfATextTableAndSaysSo() throws TaskException {
        byte[] bytes = "Name;Years\nJ\u00f6rg Miller;12\n".getBytes(StandardCharsets.UTF_16LE);
        Imported<List<TableRow>> read = csv(bytes, Optional.empty());

        assertThat(read.value().orElseThrow().get(1).cells()).containsExactly("J\u00f6rg Miller", "12");
        assertThat(read.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly("importers.ENCODING_GUESSED");
        Charset western = Charset.forName("windows-1252");
        assertThat(csv("J\u00f6rg\n".getBytes(western), Optional.of(western))
                        .value()
                        .orElseThrow()
                        .get(0)
                        .cells())
                .containsExactly("J\u00f6rg");
    }

    private static Imported<List<TableRow>> xlsx(XlsxFile file) throws TaskException {
        return new XlsxTableFormat()
                .read(new Source("a.xlsx", file.bytes()), Optional.empty(), ImportLimits.DEFAULT, Progress.NONE);
    }

    private static Imported<List<TableRow>> csv(byte[] bytes, Optional<Charset> charset) throws TaskException {
        return new CsvTableFormat().read(new Source("a.csv", bytes), charset, ImportLimits.DEFAULT, Progress.NONE);
    }
}
