// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import org.rapport.api.store.ServerAddress;

/** The schema of a study in its database, which is also the channel of its notifications. */
record SchemaName(String name) {

    static SchemaName of(ServerAddress address) {
        return new SchemaName("rapport_" + address.study());
    }

    /** As an identifier in SQL. */
    String quoted() {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
