// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStores;
import org.rapport.testkit.PostgresServer;
import org.rapport.testkit.VersionContract;

/** The store on PostgreSQL keeps the contract of versions. */
final class PostgresVersionTest extends VersionContract {

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
}
