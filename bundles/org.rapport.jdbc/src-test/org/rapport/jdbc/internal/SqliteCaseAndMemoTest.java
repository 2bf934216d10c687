// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import org.rapport.api.store.StudyStores;
import org.rapport.testkit.CaseAndMemoContract;

/** The store in SQLite keeps the contract of cases, memos and the history's filters. */
final class SqliteCaseAndMemoTest extends CaseAndMemoContract {

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }
}
