// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.api.export.ExportData;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.excel.internal.sheet.Book;
import org.rapport.excel.internal.sheet.Explained;
import org.rapport.excel.internal.sheet.Limits;
import org.rapport.excel.internal.sheet.Table;
import org.rapport.model.study.CodedPassage;

/** Puts the sheets of the coded workbook together. */
public final class CodedWorkbook {

    private static final String PROGRAM = "Rapport";

    private final Limits limits;
    private final String version;
    private final Instant now;

    /**
     * For one export.
     *
     * @param version the version of the program; empty if not known
     */
    public CodedWorkbook(Limits limits, String version, Instant now) {
        this.limits = limits;
        this.version = version;
        this.now = now;
    }

    /** Writes the workbook; does not close {@code out}. */
    public void write(ExportData data, OutputStream out, Progress progress) throws TaskException, IOException {
        CodeViews codes = new CodeViews(data.codebook());
        Counts counts = new Counts(data.counts(), codes);
        progress.begin("Writing the workbook", counts.total().all() + 1L);
        try (Book book = new Book(limits)) {
            book.describe(data.study().title(), PROGRAM, now);
            ReadMeSheet readMe = new ReadMeSheet(book, (PROGRAM + " " + version).strip(), now);
            Contents contents = writeTables(book, data, codes, counts, progress);
            readMe.write(data, counts, contents);
            progress.checkpoint();
            book.write(out, progress);
        }
        progress.advance(1);
    }

    private static Contents writeTables(Book book, ExportData data, CodeViews codes, Counts counts, Progress progress)
            throws TaskException, IOException {
        PassagesSheet passages = new PassagesSheet(book, codes, data.codebook(), new CaseColumns(data));
        try (Stream<CodedPassage> rows = data.passages()) {
            passages.write(rows, progress);
        }
        CrosstabSheet crosstab = new CrosstabSheet(book, codes, counts, data.transcripts());
        crosstab.write();
        CodebookSheet codebook = new CodebookSheet(book, codes, counts);
        codebook.write();
        TranscriptsSheet transcripts = new TranscriptsSheet(book, counts);
        transcripts.write(data.transcripts());
        MemosSheet memos = new MemosSheet(book, codes);
        memos.write(data.memos());
        List<Explained> explained = new ArrayList<>(passages.table().explained().toList());
        CrosstabSheet.explained().forEach(explained::add);
        codebook.table().explained().forEach(explained::add);
        transcripts.table().explained().forEach(explained::add);
        memos.table().stream().flatMap(Table::explained).forEach(explained::add);
        DictionarySheet dictionary = new DictionarySheet(book);
        dictionary.write(explained);
        return new Contents(
                passages.table(),
                crosstab.tables(),
                codebook.table(),
                transcripts.table(),
                memos.table(),
                dictionary.table());
    }
}
