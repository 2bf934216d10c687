// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.PostgresServer;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** What is erased on a server is cleared from its tables too, as soon as nobody reads them. */
final class PostgresErasureTest extends StoreTesting {

    /** The files of all tables that hold words; a table that was written anew has another one. */
    private static final String FILES = "SELECT relfilenode FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace"
            + " WHERE nspname = current_schema() AND relkind = 'r' AND relname NOT IN ('format')";

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
}
