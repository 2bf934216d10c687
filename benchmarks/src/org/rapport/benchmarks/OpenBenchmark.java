// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.text.TranscriptId;

/**
 * What it costs to open a transcript with 2,000 codings of a study of 100,000, beside the bare SELECT.
 *
 * <p>Ours: a reader, the transcript with its turns, and its codings with words, turn and role, as values. Theirs: the row
 * of the transcript, its text, its speakers and its codings, every column read as text, on a connection that stays open.
 */
final class OpenBenchmark implements Benchmark {

    private static final double AIM = 3;
    private static final double MOST_MILLIS = 10;

    private static final List<String> QUESTIONS = List.of(
            "SELECT t.*, x.content FROM transcript t JOIN text x ON x.number = t.text WHERE t.id = ?",
            "SELECT * FROM speaker WHERE transcript = ?",
            "SELECT * FROM coding WHERE transcript = ? ORDER BY start_cp, code");

    @Override
    public String name() {
        return "open";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, TaskException {
        int times = setting.size(100, 5);
        CodedStudy study = CodedStudy.make(setting.work(), setting.size(100_000, 5_000));
        Path file = study.copy("ours.rapport");
        TranscriptId id = study.codings().get(0).passage().transcript();
        try (StudyStore store = CodedStudy.open(file)) {
            study.code(store);
            Connection connection = CodedStudy.bare(file);
            long codings = ours(store, id);
            Same.check("codings", plain(connection, id), codings);
            Measured measured = new Comparison(
                            Contender.here("Rapport", Contender.Step.NONE, () -> repeat(times, () -> ours(store, id))),
                            Contender.here(
                                    "bare SELECT",
                                    Contender.Step.NONE,
                                    () -> repeat(times, () -> plain(connection, id))))
                    .run(3, setting.rounds());
            CodedStudy.close(connection);
            double millis = measured.oursMedian() / times * 1_000;
            return new Outcome(
                    name(),
                    times + " × a transcript with " + codings + " codings",
                    AIM,
                    measured,
                    List.of(String.format(
                            Locale.ROOT,
                            "%.2f ms of processor time for one opening, warm (aim: below %.0f, %s); bare %.2f ms",
                            millis,
                            MOST_MILLIS,
                            millis < MOST_MILLIS ? "reached" : "missed",
                            measured.plainMedian() / times * 1_000)));
        }
    }

    private static void repeat(int times, Opening opening) throws TaskException {
        for (int i = 0; i < times; i++) {
            opening.run();
        }
    }

    private static long ours(StudyStore store, TranscriptId id) throws TaskException {
        try (StudyReader reader = store.read()) {
            reader.transcript(id).orElseThrow();
            try (Stream<CodedPassage> passages = reader.passages(CodingQuery.ALL.in(id))) {
                return passages.toList().size();
            }
        }
    }

    private static long plain(Connection connection, TranscriptId id) {
        long rows = 0;
        for (String question : QUESTIONS) {
            try (PreparedStatement select = connection.prepareStatement(question)) {
                select.setString(1, id.toString());
                rows = read(select);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return rows;
    }

    private static long read(PreparedStatement select) throws SQLException {
        long count = 0;
        try (ResultSet rows = select.executeQuery()) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= width; i++) {
                    rows.getString(i);
                }
                count++;
            }
        }
        return count;
    }

    private interface Opening {

        long run() throws TaskException;
    }
}
