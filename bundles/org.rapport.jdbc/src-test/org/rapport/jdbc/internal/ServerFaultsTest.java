// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.HONESTY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.ErasureReport;
import org.rapport.api.store.FileAddress;
import org.rapport.api.store.PasswordPrompt;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.server.ServerSchema;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.LocalPostgres;
import org.rapport.testkit.PostgresServer;
import org.rapport.testkit.Samples;

/** A server that fails leaves the study whole and says what to do; a retry works. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ServerFaultsTest {

    private final LocalPostgres own = PostgresServer.ownServer();
    private final PostgresServer server = own.server();
    private ServerAddress address;
    private final Transcript transcript = Samples.transcript("First", 1);
    private StudyStore store;

    @BeforeEach
    void makeStudy() throws TaskException {
        address = server.freshAddress();
        store = Testing.stores(server).create(address, Samples.info());
        try (EditSession session = store.edit(ADA, "Begin", "")) {
            session.put(Samples.codebook());
            session.put(transcript, Samples.source("First", 1));
            session.commit();
        }
    }

    @AfterEach
    void closeStudy() throws TaskException {
        store.close();
    }

    @AfterAll
    void stop() throws IOException {
        own.close();
    }

    @Test
    void aRestartInMidEditCostsTheEditAndNothingElse() throws TaskException, IOException {
        try (EditSession session = store.edit(BEN, "Lost", "")) {
            session.put(coding());
            assertThat(session.codebook()).isPresent();
            own.stop();
            own.startAgain();
            assertThatThrownBy(session::commit)
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("connection to the server was lost");
        }
        assertThat(labels()).containsExactly("Begin");
        try (EditSession session = store.edit(BEN, "Again", "")) {
            session.put(coding());
            session.commit();
        }
        assertThat(labels()).containsExactly("Again", "Begin");
        assertThat(store.check(Progress.NONE)).isEmpty();
    }

    @Test
    void anEditWhoseAcknowledgementIsLostIsFoundAndNotRepeated() throws TaskException, IOException {
        try (CuttingProxy proxy = new CuttingProxy(server.port());
                StudyStore far = Testing.stores(server).open(at(proxy.port()));
                EditSession session = far.edit(BEN, "Acknowledged after all", "")) {
            session.put(coding());
            proxy.cutNextCommit();
            Edit edit = session.commit();
            assertThat(store.awaitChange(Optional.empty(), Duration.ZERO)).contains(edit);
        }
        assertThat(labels()).containsExactly("Acknowledged after all", "Begin");
    }

    @Test
    void anEditThatNobodyCanAskAfterIsInDoubt() throws TaskException, IOException {
        CuttingProxy proxy = new CuttingProxy(server.port());
        try (StudyStore far = Testing.stores(server).open(at(proxy.port()));
                EditSession session = far.edit(BEN, "In doubt", "")) {
            session.put(coding());
            proxy.cutNextCommit();
            proxy.close();
            assertThatThrownBy(session::commit)
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("Look into the history");
        }
    }

    @Test
    void anErasureThatDidNotComeToTheServerIsNotSaidToBeDone() throws TaskException, IOException {
        try (CuttingProxy proxy = new CuttingProxy(server.port());
                StudyStore far = Testing.stores(server).open(at(proxy.port()))) {
            proxy.loseNextCommit();
            assertThatThrownBy(() -> erase(far))
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("connection to the server was lost");
            assertThat(labels()).containsExactly("Begin");
            proxy.cutNextCommit();
            assertThat(erase(far).edit()).isPresent();
        }
        assertThat(labels()).containsExactly("Erase a transcript", "Begin");
        assertThat(store.erasure().isUnfinished()).isTrue();
    }

    @Test
    void anErasureIsFinishedWhenTheServerHasHeardSo() throws TaskException, IOException {
        erase(store);
        try (CuttingProxy proxy = new CuttingProxy(server.port());
                StudyStore far = Testing.stores(server).open(at(proxy.port()))) {
            proxy.loseNextCommit();
            assertThatThrownBy(() -> far.erasure().finish(Progress.NONE)).isInstanceOf(TaskException.class);
            assertThat(far.erasure().isUnfinished()).isTrue();
            proxy.cutNextCommit();
            far.erasure().finish(Progress.NONE);
            assertThat(far.erasure().isUnfinished()).isFalse();
        }
        assertThat(store.check(Progress.NONE)).isEmpty();
    }

    @Test
    void whatAnotherCopyErasedIsNotSaidToBeErasedHereWhenTheServerDidNotHear(@TempDir Path folder)
            throws TaskException, IOException {
        FileAddress file = new FileAddress(folder.resolve("copy.rapport"));
        try (CuttingProxy proxy = new CuttingProxy(server.port());
                StudyStore copy = Testing.stores().create(file, Samples.info());
                StudyStore far = Testing.stores(server).open(at(proxy.port()))) {
            try (EditSession session = copy.edit(ADA, "Begin", "")) {
                session.put(transcript, Samples.source("First", 1));
                session.commit();
            }
            erase(copy);
            proxy.loseNextCommit();
            assertThatThrownBy(() -> far.erasure().adopt(copy, ADA, "Consent withdrawn", false, Progress.NONE))
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("connection to the server was lost");
            assertThat(labels()).containsExactly("Begin");
            proxy.cutNextCommit();
            assertThat(far.erasure().adopt(copy, ADA, "Consent withdrawn", false, Progress.NONE))
                    .hasSize(1);
        }
        assertThat(labels()).hasSize(2);
    }

    @Test
    void aStudyThatWasNotBroughtUpToDateIsNotOpened() throws TaskException, IOException {
        List<String> scripts = new ArrayList<>(ServerSchema.current().scripts());
        scripts.add("CREATE TABLE later (id text PRIMARY KEY);");
        JdbcStores stores = Testing.stores(server, new ServerSchema(scripts));
        try (CuttingProxy proxy = new CuttingProxy(server.port())) {
            proxy.loseNextCommit();
            assertThatThrownBy(() -> stores.open(at(proxy.port()))).isInstanceOf(TaskException.class);
            assertThat(labels()).containsExactly("Begin");
            proxy.cutNextCommit();
            try (StudyStore grown = stores.open(at(proxy.port()))) {
                assertThat(grown.check(Progress.NONE)).isEmpty();
            }
        }
    }

    private ErasureReport erase(StudyStore where) throws TaskException {
        ErasureOrder order = new ErasureOrder(new ErasureOrder.OfTranscript(transcript.id()), false, false);
        return where.erasure().run(ADA, order, "Consent withdrawn", Progress.NONE);
    }

    private ServerAddress at(int port) {
        return new ServerAddress(
                address.user(), "127.0.0.1", port, address.database(), address.study(), Map.of("sslmode", "disable"));
    }

    @ParameterizedTest
    @CsvSource({
        "53100, disk of the server is full",
        "53200, not enough memory",
        "42501, may not do this",
        "25006, can only be read",
        "XX001, damaged",
        "58030, refused (58030)",
        "57P01, connection to the server was lost"
    })
    void whatTheServerRefusesIsSaidAndNotDone(String state, String words) throws TaskException, SQLException {
        ServerSql.execute(
                server,
                address,
                "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'honest'"
                        + " USING ERRCODE = '" + state + "'; END $$;"
                        + " CREATE TRIGGER refuse BEFORE INSERT ON coding EXECUTE FUNCTION refuse()");
        assertThatThrownBy(this::code).isInstanceOf(TaskException.class).hasMessageContaining(words);
        assertThat(labels()).containsExactly("Begin");
        ServerSql.execute(server, address, "DROP FUNCTION refuse CASCADE");
        code();
        assertThat(labels()).containsExactly("Code", "Begin");
        assertThat(store.check(Progress.NONE)).isEmpty();
    }

    private void code() throws TaskException {
        try (EditSession session = store.edit(BEN, "Code", "")) {
            session.put(coding());
            session.commit();
        }
    }

    @Test
    void connectionsThatDiedAreReplacedUnseen() throws TaskException, IOException {
        try (StudyReader one = store.read();
                StudyReader other = store.read()) {
            assertThat(one.head()).isEqualTo(other.head());
        }
        own.stop();
        own.startAgain();
        assertThat(labels()).containsExactly("Begin");
        assertThat(store.undo(ADA).label()).isEqualTo("Begin");
    }

    @Test
    void aReaderThatLosesItsConnectionSaysSo() throws TaskException, IOException {
        try (StudyReader reader = store.read()) {
            own.stop();
            own.startAgain();
            assertThatThrownBy(() -> reader.passages(CodingQuery.ALL))
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("try again");
        }
    }

    @Test
    void whoWaitsThroughARestartMissesNoEdit()
            throws TaskException, IOException, ExecutionException, InterruptedException {
        Optional<EditId> begun =
                store.awaitChange(Optional.empty(), Duration.ZERO).map(Edit::id);
        ExecutorService waiting = Executors.newSingleThreadExecutor();
        try {
            Future<Optional<Edit>> waiter = waiting.submit(() -> store.awaitChange(begun, Duration.ofMinutes(2)));
            assertThat(store.awaitChange(begun, Duration.ofMillis(1))).isEmpty();
            own.stop();
            own.startAgain();
            try (StudyStore other = Testing.stores(server).open(address);
                    EditSession session = other.edit(BEN, "After the restart", "")) {
                session.put(coding());
                assertThat(session.commit()).isEqualTo(waiter.get().orElseThrow());
            }
        } finally {
            waiting.shutdownNow();
        }
    }

    @Test
    void aServerThatIsGoneIsNamed() throws TaskException, IOException {
        own.stop();
        assertThatThrownBy(store::read)
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining(String.valueOf(server.port()));
        own.startAgain();
        assertThat(labels()).containsExactly("Begin");
    }

    @Test
    void saysWhatIsWrongWithALogin() {
        refuses(address, (login, where) -> Optional.of("wrong"), "does not accept the login maker");
        refuses(address, PasswordPrompt.NOBODY, "wants a password for the login maker");
        refuses(
                new ServerAddress(Optional.of("nobody-here"), server.host(), server.port(), "postgres", "s", Map.of()),
                (login, where) -> Optional.of(server.password()),
                "does not accept the login nobody-here");
    }

    @Test
    void findsThePasswordInTheFileOfPasswords(@TempDir Path folder) throws TaskException, IOException {
        String line = server.host() + ":" + server.port() + ":*:" + server.maker() + ":" + server.password();
        Path file = Files.writeString(folder.resolve("passwords"), line + "\n");
        System.setProperty("org.postgresql.pgpassfile", file.toString());
        try (StudyStore found = Testing.stores(server, PasswordPrompt.NOBODY).open(address)) {
            assertThat(found.info()).isEqualTo(Samples.info());
        } finally {
            System.clearProperty("org.postgresql.pgpassfile");
        }
    }

    @Test
    void saysWhichDatabaseOrStudyIsMissing() {
        PasswordPrompt right = (login, where) -> Optional.of(server.password());
        refuses(server.address("none"), right, "no study \"none\" in the database postgres");
        refuses(
                new ServerAddress(address.user(), server.host(), server.port(), "none", "s", Map.of()),
                right,
                "no database none");
    }

    @Test
    void doesNotTakePlainTextForTls() {
        ServerAddress strict = new ServerAddress(
                address.user(),
                server.host(),
                server.port(),
                server.database(),
                address.study(),
                Map.of("sslmode", "require"));
        refuses(strict, (login, where) -> Optional.of(server.password()), "does not offer TLS");
    }

    @Test
    void saysWhatPostgresCannotStore() throws TaskException {
        try (EditSession session = store.edit(BEN, "Nul\0", "")) {
            assertThatThrownBy(() -> {
                        session.put(coding());
                        session.commit();
                    })
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("NUL");
        }
        assertThat(labels()).containsExactly("Begin");
    }

    private void refuses(ServerAddress where, PasswordPrompt prompt, String because) {
        assertThatThrownBy(() -> Testing.stores(server, prompt).open(where))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining(because)
                .hasMessageNotContaining(server.password());
    }

    private Coding coding() {
        return Samples.coding(transcript, "honest", HONESTY, BEN);
    }

    private List<String> labels() throws TaskException {
        try (StudyReader reader = store.read()) {
            return reader.history(HistoryQuery.latest(10)).stream()
                    .map(Edit::label)
                    .toList();
        }
    }
}
