// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.Importing;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.model.text.TimeRange;

class HeaderRowTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Start|End|Speaker|Text",
                "Start Time|End Time|Speaker Name|Transcript",
                "start_time|end_time|speaker_label|utterance",
                "TC In|TC Out|Who:|Dialogue",
                "Startzeit|Endzeit|Sprecher*in|\u00c4u\u00dferung",
                "D\u00e9but|Fin|Locuteur|\u00c9nonc\u00e9",
                "Inicio|Fin|Hablante|Transcripci\u00f3n",
                "Start (hh:mm:ss)|End (hh:mm:ss)|Name|Message",
                "\u5f00\u59cb\u65f6\u95f4|\u7ed3\u675f\u65f6\u95f4|\u8bf4\u8bdd\u4eba|\u5185\u5bb9"
            })
    void knowsColumnsByTheNamesThatToolsAndTypistsWrite(String header) {
        assertThat(find(header, "0:01|0:02|Ann|Yes"))
                .hasValue(new TableColumns(1, Optional.of(0), Optional.of(1), Optional.of(2), 3, BareNumbers.SECONDS));
    }

    @Test
    void theMoreCertainOfTwoNamesCounts() {
        TableColumns columns =
                find("Role|Speaker|Time|Start|Words|Text", "a|b|0:01|0:02|c|d").orElseThrow();

        assertThat(List.of(columns.speaker().orElseThrow(), columns.start().orElseThrow(), columns.words()))
                .containsExactly(1, 3, 5);
    }

    @Test
    void oneKnownNameAloneIsNoHeader() {
        assertThat(find("Text|Thema", "x|y")).isEmpty();
        assertThat(find("Speaker|Time", "x|0:01")).isEmpty();
        assertThat(find("End|Text", "0:01|x")).isEmpty();
        assertThat(find("Text", "x")).isPresent();
    }

    @Test
    void aColumnOfSpeakersWithoutAnyIsNone() throws TaskException {
        String table = "Speaker,Text\n,I: How was it?\n,P: Good.\n,I: And now?\n,P: Better.\n";

        assertThat(Importing.turns(Importing.transcript("a.csv", table)))
                .containsExactly("I|How was it?", "P|Good.", "I|And now?", "P|Better.");
    }

    @Test
    void longCellsAreWordsAndNoNames() {
        assertThat(find("Time to go " + "on ".repeat(50) + "|Text", "0:01|x")).isEmpty();
    }

    @Test
    void tellsMillisecondsFromSeconds() {
        assertThat(numbers("Start|End|Text", "0|3000|a", "3000|5200|b")).isEqualTo(BareNumbers.MILLISECONDS);
        assertThat(numbers("Start|End|Text", "0|3|a", "3|305|b")).isEqualTo(BareNumbers.SECONDS);
        assertThat(numbers("Start|Text", "0|a", "4100|b", "9000|c")).isEqualTo(BareNumbers.MILLISECONDS);
        assertThat(numbers("Start|Text", "0.0|a", "4100.5|b", "9000.25|c")).isEqualTo(BareNumbers.SECONDS);
        assertThat(numbers("start_ms|Text", "0|a", "10|b")).isEqualTo(BareNumbers.MILLISECONDS);
        assertThat(numbers("Start (s)|Text", "0|a", "5000|b")).isEqualTo(BareNumbers.SECONDS);
    }

    @Test
    void readsTimesAsToolsWriteThem() {
        assertThat(time("12.5")).hasMillis(12_500);
        assertThat(time("12,5")).hasMillis(12_500);
        assertThat(time("75")).hasSeconds(75);
        assertThat(time("3 s")).hasSeconds(3);
        assertThat(time("01:02:03:24")).hasSeconds(3723);
        assertThat(time("01;02;03;04")).hasSeconds(3723);
        assertThat(time("[00:01:02]")).hasSeconds(62);
        assertThat(CellTime.read("12.5", BareNumbers.NONE)).isEmpty();
        assertThat(CellTime.read("2024-03-01 10:00:00", BareNumbers.SECONDS)).isEmpty();
        assertThat(CellTime.read("9".repeat(100), BareNumbers.SECONDS)).isEmpty();
    }

    private static Duration time(String cell) {
        return CellTime.read(cell, BareNumbers.SECONDS).map(TimeRange::start).orElseThrow();
    }

    private static BareNumbers numbers(String... rows) {
        return find(rows).orElseThrow().numbers();
    }

    private static Optional<TableColumns> find(String... rows) {
        List<Table.Row> found = Arrays.stream(rows)
                .map(row -> new Table.Row(Arrays.stream(row.split("\\|"))
                        .map(cell -> List.of(Piece.line(cell, 1)))
                        .toList()))
                .toList();
        return HeaderRow.find(new Table(found, rows[0].split("\\|").length));
    }
}
