// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import org.rapport.api.store.StudyStores;

/** The store in memory keeps the contract of versions. */
final class MemoryVersionTest extends VersionContract {

    @Override
    protected StudyStores stores() {
        return new MemoryStores();
    }
}
