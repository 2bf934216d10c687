// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import org.junit.jupiter.api.RepeatedTest;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;
import org.rapport.testkit.PostgresServer;

/** Random edits end alike on a server and in memory. */
final class PostgresRandomEditsTest extends RandomEditsLaw {

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

    @RepeatedTest(3)
    void endAlikeOnAServerAndInMemory() throws TaskException {
        endAlike();
    }
}
