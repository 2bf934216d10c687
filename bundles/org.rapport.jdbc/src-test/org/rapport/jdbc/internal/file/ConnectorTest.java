// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.jdbc.internal.sql.Database;

/** What every connection is set to, however it is made. */
final class ConnectorTest {

    private static final List<String> EVERYWHERE = List.of(
            "foreign_keys=1",
            "trusted_schema=0",
            "cell_size_check=1",
            "temp_store=2",
            "mmap_size=0",
            "busy_timeout=70");

    @TempDir
    private Path folder;

    private final Connector connector =
            new Connector(new Settings(Duration.ofMillis(70), "", Files::isWritable), new OpenFiles());

    private Path file;

    @BeforeEach
    void makeAFile() throws SQLException {
        file = folder.resolve("study.rapport");
        try (Database made = connector.making(file, Journal.LOG)) {
            made.execute("CREATE TABLE study (id TEXT)");
        }
    }

    private static List<String> pragmas(Database database, List<String> names) throws SQLException {
        List<String> values = new ArrayList<>();
        for (String name : names) {
            String question = name.replaceFirst("=.*", "");
            values.add(question + "="
                    + database.first("PRAGMA " + question, row -> row.getString(1))
                            .orElse(""));
        }
        return values;
    }

    private static void requires(Database opened, String... more) throws SQLException {
        try (Database database = opened) {
            assertThat(pragmas(database, EVERYWHERE)).isEqualTo(EVERYWHERE);
            assertThat(pragmas(database, List.of(more))).containsExactly(more);
        }
    }

    @Test
    void isSafeInEveryWayOfOpening() throws SQLException {
        requires(connector.writing(file, Journal.LOG), "journal_mode=wal", "synchronous=2", "secure_delete=1");
        requires(
                connector.making(folder.resolve("new.rapport"), Journal.LOG),
                "journal_mode=wal",
                "synchronous=2",
                "secure_delete=1",
                "page_size=8192",
                "application_id=" + Schema.APPLICATION_ID);
        requires(connector.immutable(file, () -> {}));
        requires(connector.damaged(file));
        connector.settle(file);
        requires(connector.reading(file), "journal_mode=delete");
        requires(connector.writing(file, Journal.ROLLBACK), "journal_mode=delete", "synchronous=3", "secure_delete=1");
        requires(
                connector.making(folder.resolve("other.rapport"), Journal.ROLLBACK),
                "journal_mode=delete",
                "synchronous=3",
                "secure_delete=1");
    }

    @Test
    void waitsForNobodyToChangeTheJournal() throws SQLException {
        try (Database reader = connector.writing(file, Journal.LOG)) {
            reader.execute("BEGIN");
            reader.list("SELECT id FROM study", row -> row.getString(1));
            connector.writing(file, Journal.ROLLBACK).close();
            requires(connector.writing(file, Journal.ROLLBACK), "journal_mode=wal", "synchronous=3");
        }
    }
}
