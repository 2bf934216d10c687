// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.testkit.ChangeContract;
import org.rapport.testkit.PostgresServer;

/** The store on a server keeps the contract of waiting for changes. */
final class PostgresChangeTest extends ChangeContract {

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
    protected StudyAddress nowhere() {
        return server.address("nowhere");
    }

    @Test
    void closingTheStudyLetsThoseGoWhoWait() throws TaskException, InterruptedException {
        begin();
        Optional<EditId> head = head().map(Edit::id);
        ExecutorService waiting = Executors.newFixedThreadPool(3);
        try {
            List<Future<Optional<Edit>>> waiters = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                waiters.add(waiting.submit(() -> store.awaitChange(head, Duration.ofMinutes(2))));
            }
            assertThat(store.awaitChange(head, Duration.ofMillis(1))).isEmpty();
            store.close();
            for (Future<Optional<Edit>> waiter : waiters) {
                assertThatThrownBy(waiter::get).hasCauseInstanceOf(TaskCancelledException.class);
            }
        } finally {
            waiting.shutdownNow();
        }
    }
}
