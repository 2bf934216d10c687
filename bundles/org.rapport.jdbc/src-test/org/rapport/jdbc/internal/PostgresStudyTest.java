// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.server.ServerSchema;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.PostgresServer;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** What a study on a server is to others: tables and views to read, something to damage, something to outgrow. */
final class PostgresStudyTest extends StoreTesting {

    private final PostgresServer server = PostgresServer.shared();
    private final ServerAddress address = server.freshAddress();

    @Override
    protected StudyStores stores() {
        return Testing.stores(server);
    }

    @Override
    protected StudyAddress address() {
        return address;
    }

    private void fill() throws TaskException {
        Transcript transcript = begin();
        edit(BEN, "Code", session -> {
            session.put(Samples.coding(transcript, "\uD83C\uDF31 with each other", HONESTY, BEN));
            session.put(Samples.coding(transcript, "was \uD83D\uDE00 First", CARE, ADA));
            session.put(new Speaker(
                    transcript.id(), "Dana M.", Optional.of(Role.LEADER), Speaker.RoleOrigin.GIVEN, Optional.empty()));
        });
    }

    @Test
    void offersTheViewsOfAStudyFile() throws TaskException, SQLException {
        fill();
        sees(
                "transcript, turn, speaker, role, code, words, coder FROM coded_passage ORDER BY start_cp",
                "First|1|Q|null|TR-CAR|was \uD83D\uDE00 First|Ada",
                "First|2|Dana M.|leader|TR-HON|\uD83C\uDF31 with each other|Ben");
        sees(
                "turn, speaker, start_ms, end_ms, substr(words, 1, 7) FROM spoken_turn ORDER BY turn",
                "1|Q|null|null|How was",
                "2|Dana M.|1500|9250|We were");
        sees("facet, value FROM coding_facet LIMIT 1", "valence|good \uD83D\uDE00");
        sees("rule, end_cp - start_cp FROM coding_evidence ORDER BY start_cp", "lemma: honest|11", "lemma: honest|17");
        sees("id, label, value, meaning FROM facet", "valence|Valence|good|it was there", "valence|Valence|bad|");
        sees("start_ms, end_ms FROM cue ORDER BY 1", "1500|9250", "5000|null");
        sees("number, coder, kind, label, records FROM history ORDER BY number", "1|Ada|DO|Begin|5", "2|Ben|DO|Code|3");
        sees("* FROM case_attribute");
        sees("* FROM memo_text");
    }

    private void sees(String sql, String... rows) throws SQLException {
        assertThat(ServerSql.query(server, address, "SELECT " + sql)).containsExactly(rows);
    }

    @Test
    void tellsTheNumberOfAnEditAndNothingElse() throws TaskException, SQLException {
        assertThat(ServerSql.told(server, address, () -> fill())).containsExactly("1", "2");
    }

    /** One damage after another. */
    @Test
    void namesWhatSomebodyTamperedWith() throws TaskException, SQLException {
        fill();
        assertThat(store.check(Progress.NONE)).isEmpty();
        tampered("UPDATE coding SET memo = 'mine' WHERE code = 'TR-CAR'", "coding", "not as its last edit left it");
        tampered("UPDATE coding SET origin = 'ALIEN' WHERE code = 'TR-CAR'", "cannot be read");
        tampered("UPDATE coding SET end_cp = 9999 WHERE code = 'TR-CAR'", "coding", "outside the text");
        tampered("INSERT INTO tombstone VALUES ('CODING', 'x', 1)", "told of by no edit");
        tampered("UPDATE turn SET end_cp = end_cp + 1 WHERE number = 1", "turns of the transcript");
        tampered("UPDATE edit SET predecessor = id WHERE number = 2", "edit 2 does not follow");
        tampered("UPDATE edit SET records = 9 WHERE number = 2", "edit 2 touched 9");
        tampered("UPDATE edit_image SET bytes = '\\x00' WHERE edit = 2", "history of edit 2 cannot be read");
        tampered("UPDATE source SET bytes = '\\x00'", "source file number 1");
        tampered("UPDATE codebook SET facets = '[{}]'", "codebook cannot be put together");
        tampered("DROP VIEW history; CREATE VIEW history AS SELECT 1", "history is not as this version");
        tampered("DROP INDEX coding_code", "coding_code is not as this version");
        tampered("ALTER TABLE coding ALTER memo DROP NOT NULL", "coding.memo is not as this version");
        tampered("DROP TRIGGER edit_told ON edit", "edit_told is not as this version");
        tampered("UPDATE text SET content = replace(content, 'honest', 'hornet')", "text number 1");
    }

    private void tampered(String sql, String... words) throws TaskException, SQLException {
        assertThat(problems()).noneSatisfy(problem -> assertThat(problem).contains(words));
        ServerSql.execute(server, address, sql);
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).contains(words));
    }

    private List<String> problems() throws TaskException {
        return store.check(Progress.NONE).stream().map(Problem::toString).toList();
    }

    @Test
    void bringsAnEarlierVersionUpAndRefusesALaterOne() throws TaskException {
        fill();
        Everything before = everything();
        List<String> scripts = new ArrayList<>(ServerSchema.current().scripts());
        scripts.add("CREATE TABLE later (id text PRIMARY KEY);");
        try (StudyStore grown =
                Testing.stores(server, new ServerSchema(scripts)).open(address)) {
            Everything after = read(grown, reader -> everything(reader, List.of(ADA, BEN)));
            assertThat(after).isEqualTo(before);
            assertThat(grown.check(Progress.NONE)).isEmpty();
        }
        assertThatThrownBy(() -> stores.open(address))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("newer");
    }

    @Test
    void keepsStudiesOfOneDatabaseApart() throws TaskException {
        fill();
        ServerAddress odd =
                server.address("\u00DC \"x\" 'y' \\ " + address.study().substring(0, 20));
        try (StudyStore other = stores.create(odd, Samples.info())) {
            assertThat(other.check(Progress.NONE)).isEmpty();
            assertThat(other.awaitChange(Optional.empty(), Duration.ZERO)).isEmpty();
        }
        assertThat(transcripts()).hasSize(1);
    }
}
