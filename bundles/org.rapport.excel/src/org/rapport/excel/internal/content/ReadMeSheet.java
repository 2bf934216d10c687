// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.rapport.api.export.ExportData;
import org.rapport.excel.internal.sheet.Book;
import org.rapport.excel.internal.sheet.Look;
import org.rapport.excel.internal.sheet.Page;
import org.rapport.excel.internal.sheet.Page.Item;
import org.rapport.excel.internal.sheet.Palette;
import org.rapport.excel.internal.sheet.Table;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Codebook;

/** The page that people see first: what this file is, what is in it, and how to read it. */
final class ReadMeSheet {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final int LAST = 5;
    private static final Look TITLE =
            Look.PROSE.size(22).embolden().on(Palette.PETROL).down(VerticalAlignment.CENTER);
    private static final Look SUBTITLE = Look.PROSE.on(Palette.PETROL).down(VerticalAlignment.CENTER);
    private static final Look FIGURE =
            Look.TEXT.size(22).embolden().ink(Palette.PETROL).across(HorizontalAlignment.LEFT);
    private static final Look CAPTION = Look.PROSE.size(10).ink(Palette.SOFT_INK);
    private static final Look SECTION =
            Look.TEXT.size(13).embolden().ink(Palette.PETROL).down(VerticalAlignment.BOTTOM);
    private static final Look NAME = Look.PROSE.ink(Palette.SOFT_INK);
    private static final Look LINK = Look.PROSE.underline().ink(Palette.PETROL);

    private final Page page;
    private final String program;
    private final Instant now;

    ReadMeSheet(Book book, String program, Instant now) {
        this.page = new Page(book, "README", Palette.PETROL, List.of(2.0, 24.0, 24.0, 24.0, 24.0, 2.0));
        this.program = program;
        this.now = now;
    }

    void write(ExportData data, Counts counts, Contents contents) throws IOException {
        title(data);
        figures(data, counts);
        study(data, counts);
        sheets(contents);
        hints();
        page.finish();
    }

    private void title(ExportData data) throws IOException {
        Look band = Look.TEXT.on(Palette.PETROL);
        page.row(10, Item.text(0, LAST, band, ""));
        page.row(
                40,
                Item.text(0, 0, band, ""),
                Item.text(1, 4, TITLE, data.study().title()),
                Item.text(LAST, LAST, band, ""));
        page.row(
                24,
                Item.text(0, 0, band, ""),
                Item.text(1, 4, SUBTITLE, "Coded interview passages · written by " + program + ", " + TIME.format(now)),
                Item.text(LAST, LAST, band, ""));
        page.row(10, Item.text(0, LAST, band, ""));
        page.row(14);
    }

    private void figures(ExportData data, Counts counts) throws IOException {
        Count all = counts.total();
        page.row(
                32,
                figure(1, data.transcripts().size()),
                figure(2, all.all()),
                figure(3, all.reviewed()),
                figure(4, all.unreviewed()));
        page.row(
                18,
                caption(1, "transcripts"),
                caption(2, "codings"),
                caption(3, "of them reviewed"),
                caption(4, "of them unreviewed"));
        page.row(8);
    }

    private static Item figure(int column, long number) {
        return Item.text(column, column, FIGURE, String.format(Locale.ROOT, "%,d", number));
    }

    private static Item caption(int column, String text) {
        return Item.text(column, column, CAPTION, text);
    }

    private void study(ExportData data, Counts counts) throws IOException {
        section("The study");
        entry("Study", data.study().title());
        entry("Study id", data.study().id().toString());
        entry("Study made", TIME.format(data.study().created()));
        entry(
                "State",
                data.head()
                        .map(edit -> "after the edit “" + edit.label() + "” by " + edit.coder() + ", "
                                + TIME.format(edit.at()) + " (" + edit.id() + ")")
                        .orElse("not edited yet"));
        entry("Codebook", codebook(data.codebook(), counts));
        entry(
                "Transcripts",
                String.format(
                        Locale.ROOT,
                        "%,d with %,d speaker turns and %,d words",
                        data.transcripts().size(),
                        data.transcripts().stream()
                                .mapToLong(transcript -> transcript.turns())
                                .sum(),
                        data.transcripts().stream()
                                .mapToLong(transcript -> transcript.words())
                                .sum()));
    }

    private static String codebook(Optional<Codebook> codebook, Counts counts) {
        if (codebook.isEmpty()) {
            return "none";
        }
        About about = codebook.get().about();
        long codable =
                codebook.get().codes().stream().filter(code -> code.codable()).count();
        return about.title() + ", version " + about.version() + ": " + codable + " codes, " + counts.usedCodes()
                + " of them used";
    }

    private void sheets(Contents contents) throws IOException {
        section("The sheets");
        sheet(
                contents.passages(),
                "One row for each passage and code: who said it, the words, the code with its place"
                        + " in the codebook, the facets, the evidence, the coder, and where it stands. The place to filter and"
                        + " to count from.",
                "rows");
        for (Table<?> crosstab : contents.crosstabs()) {
            sheet(
                    crosstab,
                    "How often each code occurs in each transcript, reviewed and unreviewed side by side.",
                    "codes and categories");
        }
        sheet(
                contents.codebook(),
                "What each code means, when to use it and when not, with examples and sources.",
                "codes and categories");
        sheet(contents.transcripts(), "What was read, who speaks in it, and how much of it is coded.", "rows");
        if (contents.memos().isPresent()) {
            sheet(contents.memos().get(), "What the researchers wrote down while they worked.", "memos");
        }
        sheet(contents.dictionary(), "What each column of each sheet means, with its unit.", "columns explained");
    }

    private void sheet(Table<?> table, String what, String unit) throws IOException {
        String rows = String.format(Locale.ROOT, " (%,d %s)", table.count(), unit);
        for (String name : table.sheets()) {
            boolean first = name.equals(table.sheets().get(0));
            String text = first ? what + rows : "The rows that did not fit into the sheet before.";
            page.row(20, Item.link(1, 1, LINK, name), Item.text(2, 4, Look.PROSE, text));
        }
    }

    private void hints() throws IOException {
        section("Reviewed and unreviewed");
        paragraph("A coding is reviewed when a person looked at that passage by itself and decided. Suggestions that"
                + " were accepted in bulk are codings too, but unreviewed: nobody has read them one by one. Every"
                + " count shows the two apart. Report unreviewed codings as what they are, or review them first.");
        section("Good to know");
        entry(
                "Confidential",
                "The sheet Passages holds participants' own words. Keep this file as you keep the" + " interviews.");
        entry(
                "Filters",
                "Every table has filter arrows in its header. In Code × Transcript a category shows the sum of"
                        + " its branch, so add up codes only (filter the column Kind).");
        entry(
                "Long texts",
                "Excel holds 32,767 characters in a cell. A longer text is shown on amber and goes on"
                        + " in the columns headed “(continued)” at the right end of its table; joined in that order they are"
                        + " the whole text.");
        entry(
                "Text as text",
                "Words that begin with = + - or @ are text, not formulas. Characters that no Excel file"
                        + " can hold are written as _xHHHH_, Excel's own form.");
        entry("Times", "Dates are in UTC. Times in a recording are durations, [hours]:minutes:seconds.");
        entry(
                "Positions",
                "Start and End count code points of the transcript's text from 0, so that they cut out the"
                        + " same words in Python, R and SQL; the sheet Dictionary shows how.");
    }

    private void section(String title) throws IOException {
        page.row(30, Item.text(1, 4, SECTION, title));
    }

    private void entry(String name, String text) throws IOException {
        page.row(20, Item.text(1, 1, NAME, name), Item.text(2, 4, Look.PROSE, text));
    }

    private void paragraph(String text) throws IOException {
        page.row(20, Item.text(1, 4, Look.PROSE, text));
    }
}
