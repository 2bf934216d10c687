// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.api.task.TaskException;

class CsvRowsTest {

    private static final TableLimits LIMITS = new TableLimits(1_000_000, 500, 10_000_000);

    @Test
    void readsQuotedCellsWithSeparatorsMarksAndLineEnds() throws TaskException {
        assertThat(cells("\uFEFFa,b\r\n\"x,\"\"y\"\"\r\nz\" , w\r\n"))
                .containsExactly(List.of("a", "b"), List.of("x,\"y\"\r\nz", "w"));
    }

    @Test
    void saysInWhichLineARowBegins() throws TaskException {
        assertThat(rows("a,b\n\"1\n2\",c\n\n ,\nd,e\n"))
                .extracting(row -> row.place().line().orElseThrow())
                .containsExactly(1, 2, 6);
    }

    @Test
    void marksThatDoNotEncloseAWholeCellAreWords() throws TaskException {
        assertThat(cells("a\tb\n\"Well,\" she said\t\"no\"\nx\ty \"z\" w\n"))
                .containsExactly(List.of("a", "b"), List.of("\"Well,\" she said", "no"), List.of("x", "y \"z\" w"));
    }

    @Test
    void aMarkThatIsNeverClosedIsAWordBetweenTabsOnly() throws TaskException {
        assertThat(cells("a\tb\n1\t\"open\n2\tnext\n"))
                .containsExactly(List.of("a", "b"), List.of("1", "\"open"), List.of("2", "next"));
        assertThatThrownBy(() -> cells("a,b\n1,\"open\n2,next\n"))
                .isInstanceOfSatisfying(
                        TaskException.class,
                        fault -> assertThat(fault.where().line()).hasValue(2))
                .hasMessageContaining("never closed");
    }

    @Test
    void takesTheSeparatorThatRowsHaveEquallyOften() throws TaskException {
        assertThat(rows("0:01;Ann;Yes, well, so, you know\n0:02;Bo;No\n0:03;Ann;And, and\n")
                        .get(0)
                        .cells())
                .containsExactly("0:01", "Ann", "Yes, well, so, you know");
        assertThat(cells("a\tb, c, d\ne\tf\n").get(0)).containsExactly("a", "b, c, d");
        assertThat(cells("a;b\n\"1;2;3;4\";c,d\n").get(1)).containsExactly("1;2;3;4", "c,d");
    }

    @Test
    void aTextWithFewCommasHasOneColumn() throws TaskException {
        assertThat(cells("Text\r\nI: Well?\r\nP: Fine, thanks.\r\nI: Good.\r\n"))
                .allMatch(row -> row.size() == 1);
    }

    @Test
    void believesALineThatSaysTheSeparator() throws TaskException {
        assertThat(rows("sep=;\r\na,b,c;d\r\ne,f,g;h\r\n"))
                .extracting(row -> row.place().line().orElseThrow() + "" + row.cells())
                .containsExactly("2[a,b,c, d]", "3[e,f,g, h]");
        assertThat(cells("sep=\n")).containsExactly(List.of("sep="));
    }

    @Test
    void refusesMoreThanTheLimits() {
        TableLimits small = new TableLimits(2, 2, 3);
        assertThatThrownBy(() -> new CsvRows("a,b,c", "f", small).rest()).hasMessageContaining("2 columns");
        assertThatThrownBy(() -> new CsvRows("abcd", "f", small).rest()).hasMessageContaining("3 characters");
        assertThatThrownBy(() -> new CsvRows("\"abcd\"", "f", small).rest()).hasMessageContaining("3 characters");
        assertThatThrownBy(() -> new CsvRows("a\nb\nc\nd\n", "f", small).rest()).hasMessageContaining("2 rows");
    }

    @Test
    void marksWithoutEndTakeNoQuadraticTime() {
        for (String part : List.of("\"a\t", "\"\"a\t\n", "\"\"\"a\n", "\"a\n\"\"\t", "\"", "\"\"\"\"\n")) {
            String text = "x\ty\n" + part.repeat((2 << 20) / part.length());
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                try {
                    new CsvRows(text, "f", LIMITS).rest();
                } catch (TaskException e) {
                    assertThat(e.getMessage()).contains("too large");
                }
            });
        }
    }

    private static List<TableRow> rows(String text) throws TaskException {
        return new CsvRows(text, "f", LIMITS).rest();
    }

    private static List<List<String>> cells(String text) throws TaskException {
        return rows(text).stream().map(TableRow::cells).toList();
    }
}
