// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.excel.internal.sheet.Book;
import org.rapport.excel.internal.sheet.Cells;
import org.rapport.excel.internal.sheet.Column;
import org.rapport.excel.internal.sheet.Look;
import org.rapport.excel.internal.sheet.Palette;
import org.rapport.excel.internal.sheet.Shape;
import org.rapport.excel.internal.sheet.Style;
import org.rapport.excel.internal.sheet.Table;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.Role;
import org.rapport.model.text.TimeRange;
import org.rapport.model.text.Turn;

/** The sheet of coded passages: one row per passage and code. */
final class PassagesSheet {

    private static final int ROWS_BETWEEN_CHECKS = 200;

    private final Book book;
    private final CodeViews codes;
    private final List<Facet> facets;
    private final Set<FacetId> known;
    private final Map<CodeId, Style> codeStyles = new HashMap<>();
    private final Table<CodedPassage> table;

    PassagesSheet(Book book, CodeViews codes, Optional<Codebook> codebook, CaseColumns cases) {
        this.book = book;
        this.codes = codes;
        this.facets = codebook.map(Codebook::facets).orElse(List.of());
        this.known = facets.stream().map(Facet::id).collect(Collectors.toSet());
        List<Column<CodedPassage>> columns = new ArrayList<>();
        addPassage(columns);
        addCoding(columns);
        int printed = columns.size();
        columns.addAll(cases.columns());
        addLevels(columns);
        addPlace(columns);
        Shape shape = new Shape("Passages", Palette.PETROL, 1, printed, 6, 32, columns.size());
        this.table = new Table<>(book, shape, columns, this::otherFacets);
    }

    Table<CodedPassage> table() {
        return table;
    }

    void write(Stream<CodedPassage> passages, Progress progress) throws TaskException, IOException {
        int rows = 0;
        for (CodedPassage passage : (Iterable<CodedPassage>) passages::iterator) {
            table.add(passage);
            if (++rows % ROWS_BETWEEN_CHECKS == 0) {
                progress.checkpoint();
                progress.advance(ROWS_BETWEEN_CHECKS);
            }
        }
        progress.checkpoint();
        progress.advance(rows % ROWS_BETWEEN_CHECKS);
        table.finish();
    }

    private static Column<CodedPassage> column(
            String header,
            Look look,
            double width,
            String type,
            String meaning,
            BiConsumer<CodedPassage, Cells> value) {
        return new Column<>(header, look, width, Palette.PETROL, type, meaning, value);
    }

    private void addPassage(List<Column<CodedPassage>> to) {
        to.add(column(
                "Transcript",
                Look.PROSE,
                22,
                "text",
                "The title of the transcript.",
                (row, cells) -> cells.text(row.transcriptTitle())));
        to.add(column(
                "Turn",
                Look.NUMBER,
                7,
                "whole number, from 1",
                "The number of the speaker turn in which the passage begins; empty before the first turn.",
                (row, cells) -> row.turn().ifPresent(turn -> cells.number(turn.number()))));
        to.add(column(
                "Speaker",
                Look.PROSE,
                16,
                "text",
                "Who speaks in that turn, as the transcript writes it.",
                (row, cells) -> row.turn().flatMap(Turn::speaker).ifPresent(cells::text)));
        to.add(column(
                "Role",
                Look.PROSE,
                13,
                "text",
                "What the speaker is in the interview, such as interviewer or leader; empty if not known.",
                (row, cells) -> row.role().map(Role::name).ifPresent(cells::text)));
        to.add(column(
                "Text", Look.PROSE, 72, "text", "The words of the passage.", (row, cells) -> cells.text(row.text())));
    }

    private void addCoding(List<Column<CodedPassage>> to) {
        to.add(new Column<>(
                "Code",
                Look.PROSE,
                28,
                Palette.OLIVE,
                "text",
                "The label of the code, on the code's colour.",
                this::code));
        to.add(column(
                "Reviewed",
                Look.TEXT,
                11,
                "yes or no",
                "Yes if a person looked at this coding by itself; no if it was accepted in bulk.",
                (row, cells) -> cells.text(row.coding().reviewed() ? "yes" : "no")));
        facets.forEach(facet -> to.add(FacetColumn.of(facet)));
        to.add(column(
                "Weight",
                Look.NUMBER,
                9,
                "whole number, 0 to 100",
                "How strongly; empty if not weighed.",
                (row, cells) -> row.coding().weight().ifPresent(cells::number)));
        to.add(column(
                "Memo",
                Look.PROSE,
                30,
                "text",
                "The coder's note.",
                (row, cells) -> cells.text(row.coding().memo())));
        to.add(column(
                "Evidence",
                Look.PROSE,
                36,
                "text",
                "For suggested codings: each rule that matched, and the words that it matched.",
                (row, cells) -> cells.text(EvidenceText.of(row))));
        to.add(column(
                "Coder",
                Look.TEXT,
                14,
                "text",
                "Who coded, or accepted the suggestion.",
                (row, cells) -> cells.text(row.coding().coder().name())));
        to.add(column(
                "Origin",
                Look.TEXT,
                10,
                "manual, in vivo, search, rule, learned",
                "How the coding came to be: marked by a person (manual), a code made from the passage's own words"
                        + " (in vivo), the hits of a search coded together (search), suggested by a rule of the"
                        + " codebook (rule) or by what was learned from decisions (learned).",
                (row, cells) -> cells.text(Words.origin(row.coding().origin()))));
    }

    private void code(CodedPassage row, Cells cells) {
        CodeView view = codes.of(row.coding().code());
        Style style = codeStyles.get(view.id());
        if (style == null) {
            style = book.styles().of(Look.PROSE, view.colour());
            codeStyles.put(view.id(), style);
        }
        cells.text(view.label(), style);
    }

    private void addLevels(List<Column<CodedPassage>> to) {
        for (int level = 0; level < codes.levels(); level++) {
            int at = level;
            to.add(new Column<>(
                    "Level " + (level + 1),
                    Look.TEXT,
                    24,
                    Palette.OLIVE,
                    "text",
                    level == 0
                            ? "Where the code stands in the codebook: the category at the top of the tree."
                            : "The next step down in the codebook; empty below the code itself.",
                    (row, cells) -> {
                        List<String> levels = codes.of(row.coding().code()).levels();
                        if (at < levels.size()) {
                            cells.text(levels.get(at));
                        }
                    }));
        }
    }

    private void addPlace(List<Column<CodedPassage>> to) {
        to.add(technical(
                "Time start",
                Look.DURATION,
                11,
                "duration, [h]:mm:ss",
                "When the turn begins, counted from the beginning of the recording.",
                (row, cells) -> time(row).map(TimeRange::start).ifPresent(cells::duration)));
        to.add(technical(
                "Time end",
                Look.DURATION,
                11,
                "duration, [h]:mm:ss",
                "When the turn ends, where the source says so.",
                (row, cells) -> time(row).flatMap(TimeRange::end).ifPresent(cells::duration)));
        to.add(technical(
                "Start",
                Look.NUMBER,
                9,
                "whole number, code points",
                "Where the passage begins in the transcript's text; the first character is 0.",
                (row, cells) -> cells.number(row.codePoints().start())));
        to.add(technical(
                "End",
                Look.NUMBER,
                9,
                "whole number, code points",
                "The place after the passage's last character. In Python text[start:end], in R substr(text, start + 1,"
                        + " end).",
                (row, cells) -> cells.number(row.codePoints().end())));
        to.add(technical(
                "Created (UTC)",
                Look.MOMENT,
                20,
                "date and time, UTC",
                "When the coding was made.",
                (row, cells) -> cells.moment(row.coding().created())));
        to.add(technical(
                "Code id",
                Look.TECHNICAL,
                14,
                "text",
                "The code's identity, which stays when its label changes.",
                (row, cells) -> cells.text(row.coding().code().value())));
        to.add(technical(
                "Coding id",
                Look.TECHNICAL,
                34,
                "UUID",
                "The coding's identity in every copy of the study.",
                (row, cells) -> cells.text(row.coding().id().toString())));
        to.add(technical(
                "Transcript id",
                Look.TECHNICAL,
                34,
                "UUID",
                "The transcript's identity in every copy of the study.",
                (row, cells) -> cells.text(row.coding().passage().transcript().toString())));
    }

    private static Column<CodedPassage> technical(
            String header,
            Look look,
            double width,
            String type,
            String meaning,
            BiConsumer<CodedPassage, Cells> value) {
        return new Column<>(header, look, width, Palette.SLATE, type, meaning, value);
    }

    private static Optional<TimeRange> time(CodedPassage row) {
        return row.turn().flatMap(Turn::time);
    }

    private void otherFacets(CodedPassage row, Cells cells) {
        row.coding().facets().forEach((facet, value) -> {
            if (!known.contains(facet)) {
                String meaning = "A facet of codings that the codebook does not define: " + facet + ".";
                cells.extra("Facet " + facet, meaning, value);
            }
        });
    }
}
