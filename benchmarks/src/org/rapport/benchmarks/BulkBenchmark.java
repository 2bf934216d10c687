// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.testkit.Samples;

/**
 * What it costs to code 100,000 passages in one edit, or to undo that edit, beside the bare batch insert of the same rows.
 *
 * <p>Ours: values in memory put into an edit session and committed, or {@code undo}; checks, images and seals with it.
 * Theirs: a prepared INSERT in one batch and one transaction, into the same table with its indexes and keys, under the
 * same pragmas. Both sides begin with a fresh copy of a study of 50 interviews; making and closing it is not measured.
 */
final class BulkBenchmark implements Benchmark {

    private static final double AIM = 2;

    private final boolean undo;
    private StudyStore store;
    private Connection connection;

    BulkBenchmark(boolean undo) {
        this.undo = undo;
    }

    @Override
    public String name() {
        return undo ? "undo" : "bulk";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, TaskException {
        CodedStudy study = CodedStudy.make(setting.work(), setting.size(100_000, 5_000));
        Path ours = setting.work().resolve("ours.rapport");
        Path plain = setting.work().resolve("plain.rapport");
        long empty = Files.size(study.copy("ours.rapport"));
        try (StudyStore made = CodedStudy.open(ours)) {
            study.code(made);
        }
        List<Object[]> rows = CodedStudy.rows(ours);
        long grown = Files.size(ours) - empty;
        Measured measured = new Comparison(
                        Contender.here("Rapport", () -> prepare(study, ours), () -> work(study)),
                        Contender.here("bare insert", () -> preparePlain(study, plain), () -> plain(rows)))
                .run(2, setting.rounds());
        close();
        long plainGrown = Files.size(plain) - empty;
        Same.check(
                "rows after it", undo ? 0 : rows.size(), CodedStudy.rows(ours).size());
        Same.check("rows", true, same(rows, CodedStudy.rows(plain)));
        return new Outcome(
                name(),
                (undo ? "undo of " : "") + rows.size() + " codings in one edit",
                AIM,
                measured,
                List.of(
                        "the rows read back equal on both sides",
                        String.format(
                                Locale.ROOT,
                                "growth of the file by the codings: %.1f MB, bare %.1f MB, ratio %.2f (aim 1.6)",
                                grown / 1e6,
                                plainGrown / 1e6,
                                (double) grown / plainGrown)));
    }

    private void close() throws TaskException {
        if (store != null) {
            store.close();
            store = null;
        }
        if (connection != null) {
            CodedStudy.close(connection);
            connection = null;
        }
    }

    private void prepare(CodedStudy study, Path file) throws IOException, TaskException {
        close();
        study.copy(file.getFileName().toString());
        store = CodedStudy.open(file);
        if (undo) {
            study.code(store);
        }
    }

    private void work(CodedStudy study) throws TaskException {
        if (undo) {
            store.undo(Samples.BEN);
        } else {
            study.code(store);
        }
    }

    private void preparePlain(CodedStudy study, Path file) throws IOException, TaskException {
        close();
        study.copy(file.getFileName().toString());
        connection = CodedStudy.bare(file);
        CodedStudy.writeEdit(connection);
    }

    private void plain(List<Object[]> rows) {
        CodedStudy.insert(connection, rows);
    }

    private static boolean same(List<Object[]> some, List<Object[]> others) {
        return Arrays.deepEquals(some.toArray(), others.toArray());
    }
}
