// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.api.source.Source;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;
import org.rapport.model.text.Turn;
import org.rapport.testkit.PostgresServer;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** What is erased on a server is cleared from its tables too, as soon as nobody reads them. */
final class PostgresErasureTest extends StoreTesting {

    /** The files of all tables that hold words; a table that was written anew has another one. */
    private static final String FILES = "SELECT relfilenode FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace"
            + " WHERE nspname = current_schema() AND relkind = 'r' AND relname NOT IN ('format')";

    private static final String MARKER = "Zanzibarova";

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

    @Test
    void saysSoWhileOthersReadWhatIsToBeCleared() throws TaskException, SQLException {
        Transcript gone = begin();
        ErasureOrder order = new ErasureOrder(new ErasureOrder.OfTranscript(gone.id()), false, false);
        try (StudyReader reader = store.read()) {
            assertThat(reader.transcripts()).hasSize(1);
            store.erasure().run(Samples.BEN, order, "Consent withdrawn", Progress.NONE);
            assertThatThrownBy(() -> store.erasure().finish(Progress.NONE))
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("Close them");
        }
        List<String> before = ServerSql.query(server, address, FILES);
        store.erasure().finish(Progress.NONE);
        assertThat(ServerSql.query(server, address, FILES)).doesNotContainAnyElementsOf(before);
        assertThat(store.erasure().isUnfinished()).isFalse();
        assertThat(store.check(Progress.NONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT version FROM format", "SELECT 1 FROM pg_class LIMIT 1"})
    void saysSoWhileASnapshotIsOlderThanTheErasure(String glance) throws TaskException, SQLException {
        Transcript gone = begin();
        ErasureOrder order = new ErasureOrder(new ErasureOrder.OfTranscript(gone.id()), false, false);
        try (Connection old = ServerSql.connect(server);
                Connection fresh = ServerSql.connect(server)) {
            look(old, glance);
            store.erasure().run(Samples.BEN, order, "Consent withdrawn", Progress.NONE);
            assertThatThrownBy(() -> store.erasure().finish(Progress.NONE))
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("Close them");
            assertThat(store.erasure().isUnfinished()).isTrue();
            old.rollback();
            look(fresh, "SELECT 1 FROM pg_class LIMIT 1");
            store.erasure().finish(Progress.NONE);
        }
        assertThat(store.erasure().isUnfinished()).isFalse();
        assertThat(store.check(Progress.NONE)).isEmpty();
    }

    /** Takes a snapshot, and keeps it. */
    private void look(Connection connection, String glance) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = \"rapport_" + address.study() + '"');
            connection.setAutoCommit(false);
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            statement.execute(glance);
        }
    }

    @Test
    void leavesNoNameInTheSamplesOfThePlanner() throws TaskException, SQLException {
        begin();
        Set<CaseId> people = Set.of(CaseId.random(), CaseId.random());
        Attribute place = new Attribute(AttributeId.random(), "Place", Attribute.Type.TEXT, List.of());
        for (CaseId person : people) {
            Transcript spoken = spoken(person);
            edit(Samples.ADA, "Case " + MARKER, session -> {
                session.put(spoken, new Source(MARKER, MARKER.getBytes(StandardCharsets.UTF_8)));
                session.put(place);
                session.put(new Case(person, MARKER, MARKER));
                session.put(new CaseValue(person, place.id(), MARKER));
                session.put(new Speaker(
                        spoken.id(), MARKER, Optional.of(Role.LEADER), Speaker.RoleOrigin.GIVEN, Optional.of(person)));
                session.put(Samples.coding(spoken, "said", Samples.CARE, Samples.ADA)
                        .withMemo(MARKER));
            });
        }
        analyze();
        ErasureOrder order = new ErasureOrder(new ErasureOrder.OfPerson(Set.of(MARKER), people), true, false);
        store.erasure().run(Samples.BEN, order, "Consent withdrawn", Progress.NONE);
        store.erasure().finish(Progress.NONE);
        List<String> samples =
                ServerSql.query(server, address, "SELECT * FROM pg_stats s WHERE s.schemaname = current_schema()");
        assertThat(samples).anyMatch(row -> row.contains("|edit|kind|"));
        assertThat(samples).noneMatch(row -> row.contains(MARKER));
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    private void analyze() throws SQLException {
        ServerSql.execute(
                server,
                address,
                "DO $$ DECLARE here regclass; BEGIN FOR here IN SELECT oid FROM pg_class WHERE relkind = 'r'"
                        + " AND relnamespace::regnamespace::text = quote_ident(current_schema()) LOOP"
                        + " EXECUTE format('ANALYZE %s', here); END LOOP; END $$");
    }

    private static Transcript spoken(CaseId person) {
        String text = MARKER + " said so, " + person + ".";
        return new Transcript(
                new TranscriptId(person.value()),
                MARKER,
                "en",
                new TranscriptText(text),
                List.of(new Turn(1, Optional.of(MARKER), new Span(0, text.length()), Optional.empty())),
                List.of(),
                List.of(),
                new Source(MARKER, MARKER.getBytes(StandardCharsets.UTF_8)).file());
    }
}
