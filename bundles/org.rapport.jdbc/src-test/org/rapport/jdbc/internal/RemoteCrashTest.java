// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import org.rapport.api.store.StudyStores;

/** Processes that are killed while they edit a study file with a rollback journal, as on a network disk. */
final class RemoteCrashTest extends CrashLaw {

    @Override
    protected StudyStores stores() {
        return Testing.remote();
    }

    @Override
    protected String place() {
        return "remote";
    }

    @Override
    protected int customaryCrashes() {
        return 5;
    }
}
