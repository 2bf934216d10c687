// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import org.rapport.api.store.StudyStores;
import org.rapport.testkit.VersionContract;

/** The store in SQLite keeps the contract of versions. */
final class SqliteVersionTest extends VersionContract {

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }
}
