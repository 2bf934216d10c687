// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.testkit.PostgresServer;
import org.rapport.testkit.Samples;

/** A process that is killed leaves a whole study on the server. */
final class PostgresCrashTest extends CrashLaw {

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

    @Override
    protected Victims victims() {
        return new Victims(List.of(), Map.of("PGPASSWORD", server.password()));
    }

    @Override
    protected int customaryCrashes() {
        return 5;
    }

    @Test
    void namesTheOneWhoWritesUntilTheProcessIsGone() throws TaskException, IOException, InterruptedException {
        begin();
        Process other = victims().start(address(), place(), "hold");
        try (BufferedReader lines = Victims.lines(other)) {
            assertThat(lines.readLine()).isEqualTo("1");
            assertThatThrownBy(() -> store.undo(Samples.ADA))
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("Ada, \"A long \"import\"\" (" + server.maker() + ")");
        } finally {
            other.destroyForcibly();
            other.waitFor();
        }
        assertThat(store.undo(Samples.ADA).label()).isEqualTo("Begin");
        assertThat(store.check(Progress.NONE)).isEmpty();
    }
}
