// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.importers.internal.sheet.NumberFormats.Shows;

class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General|NUMBER",
                "0.00|NUMBER",
                "#,##0.00;[Red]-#,##0.00|NUMBER",
                "0.00E+00|NUMBER",
                "@|NUMBER",
                "0\" days\"|NUMBER",
                "\\d0|NUMBER",
                "[Blue]0|NUMBER",
                "yyyy-mm-dd|DAY",
                "mmm yyyy|DAY",
                "m/d/yy|DAY",
                "[$-F800]dddd, mmmm dd, yyyy|DAY",
                "TT.MM.JJJJ|DAY",
                "h:mm|MINUTES",
                "h:mm AM/PM|MINUTES",
                "[hh]:mm|MINUTES",
                "h:mm:ss|TIME",
                "[h]:mm:ss;@|TIME",
                "mm:ss|TIME",
                "mm:ss.0|TIME",
                "[mm]|TIME",
                "[ss].00|TIME",
                "d/m/yy h:mm|DAY_AND_TIME",
                "yyyy-mm-dd\\ hh:mm:ss|DAY_AND_TIME"
            })
    void knowsDaysAndTimesByTheirLetters(String code, Shows shows) {
        assertThat(NumberFormats.shows(code)).isEqualTo(shows);
    }

    @Test
    void writesNumbersAsASheetShowsThem() {
        CellNumber numbers = new CellNumber(false);
        assertThat(numbers.of("12", Shows.NUMBER).text()).isEqualTo("12");
        assertThat(numbers.of("1.2E1", Shows.NUMBER).text()).isEqualTo("12");
        assertThat(numbers.of("43.100000000000001", Shows.NUMBER).text()).isEqualTo("43.1");
        assertThat(numbers.of("-0.5", Shows.NUMBER).text()).isEqualTo("-0.5");
        assertThat(numbers.of("1E+300", Shows.NUMBER).text()).isEqualTo("1E+300");
        assertThat(numbers.of("1e999", Shows.TIME).text()).isEqualTo("1e999");
        assertThat(numbers.of("NaN", Shows.TIME).text()).isEqualTo("NaN");
        assertThat(numbers.of("0x1p3", Shows.NUMBER).text()).isEqualTo("0x1p3");
    }

    @Test
    void countsDaysFrom1900Or1904() {
        assertThat(new CellNumber(false).of("43496", Shows.DAY).text()).isEqualTo("2019-01-31");
        assertThat(new CellNumber(false).of("1", Shows.DAY).text()).isEqualTo("1900-01-01");
        assertThat(new CellNumber(false).of("61", Shows.DAY).text()).isEqualTo("1900-03-01");
        assertThat(new CellNumber(true).of("42034", Shows.DAY).text()).isEqualTo("2019-01-31");
        assertThat(new CellNumber(false).of("43496.5", Shows.DAY_AND_TIME).text())
                .isEqualTo("2019-01-31 12:00:00");
    }

    @Test
    void namesColumnsAsSheetsDo() {
        for (int column : new int[] {0, 25, 26, 51, 52, 701, 702, 16_383}) {
            assertThat(ColumnLetters.at(ColumnLetters.of(column) + "7")).isEqualTo(column);
        }
        assertThat(ColumnLetters.of(16_383)).isEqualTo("XFD");
        assertThat(ColumnLetters.at("XFE1")).isEqualTo(-1);
        assertThat(ColumnLetters.at("AAAAAAAA1")).isEqualTo(-1);
        assertThat(ColumnLetters.at("7")).isEqualTo(-1);
    }
}
