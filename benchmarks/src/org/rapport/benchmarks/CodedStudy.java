// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.SqliteStores;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.Edit;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Interviews;
import org.rapport.testkit.Samples;

/** A study of 50 invented interviews, and codings for it: as values, and as rows that another program would write. */
final class CodedStudy {

    static final int TRANSCRIPTS = 50;
    private static final int WORDS = 8_000;
    private static final int LENGTH = 100;
    private static final int PRIME = 7919;
    private static final String PRAGMAS = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
            + " PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -32768";

    private final Path base;
    private final List<Coding> codings = new ArrayList<>();

    private CodedStudy(Path base) {
        this.base = base;
    }

    /** Makes the study without its codings. */
    static CodedStudy make(Path folder, int count) throws TaskException {
        CodedStudy study = new CodedStudy(folder.resolve("base.rapport"));
        Interviews interviews = new Interviews(1, WORDS);
        List<Transcript> transcripts = new ArrayList<>();
        try (StudyStore store = new SqliteStores().create(StudyAddress.of(study.base), Samples.info());
                EditSession edit = store.edit(Samples.ADA, "Import", "")) {
            edit.put(Samples.codebook());
            for (int i = 0; i < TRANSCRIPTS; i++) {
                transcripts.add(interviews.transcript(i));
                edit.put(transcripts.get(i), interviews.source(i));
            }
            edit.commit();
        }
        for (int i = 0; i < count; i++) {
            Transcript transcript = transcripts.get(i % TRANSCRIPTS);
            int points = transcript.text().codePoints().length();
            int start = (int) ((long) i * PRIME % (points - LENGTH));
            Span span = transcript.text().codePoints().toUtf16(new Span(start, start + LENGTH));
            study.codings.add(
                    Coding.byHand(new Passage(transcript.id(), span), Samples.HONESTY, Samples.BEN, Samples.NOON));
        }
        return study;
    }

    List<Coding> codings() {
        return codings;
    }

    /** A fresh copy of the study without its codings. */
    Path copy(String name) throws IOException {
        Path copy = base.resolveSibling(name);
        for (String ending : List.of("-wal", "-shm")) {
            Files.deleteIfExists(base.resolveSibling(name + ending));
        }
        return Files.copy(base, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    static StudyStore open(Path file) throws TaskException {
        return new SqliteStores().open(StudyAddress.of(file));
    }

    /** All codings in one edit. */
    Edit code(StudyStore store) throws TaskException {
        try (EditSession edit = store.edit(Samples.BEN, "Code in bulk", "")) {
            for (Coding coding : codings) {
                edit.put(coding);
            }
            return edit.commit();
        }
    }

    /** A connection without the program, set to the same safety. */
    static Connection bare(Path file) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(PRAGMAS);
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of the codings in the order in which they were written. */
    static List<Object[]> rows(Path file) {
        List<Object[]> found = new ArrayList<>();
        try (Connection connection = bare(file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM coding ORDER BY rowid")) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                Object[] row = new Object[width];
                for (int i = 0; i < width; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                found.add(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** Writes rows of codings in one transaction and one batch. */
    static void insert(Connection connection, List<Object[]> rows) {
        int width = rows.get(0).length;
        String sql = "INSERT INTO coding VALUES (" + "?, ".repeat(width - 1) + "?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            for (Object[] row : rows) {
                for (int i = 0; i < width; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the row of the edit to which the rows of the codings refer. */
    static void writeEdit(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO edit (number, id, coder, at, label, reason, kind, records)"
                    + " VALUES (2, 'x', 'Ben', '', '', '', 'DO', 0)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
