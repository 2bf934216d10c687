// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.nio.file.Files;
import java.time.Duration;
import org.rapport.jdbc.internal.file.Schema;
import org.rapport.jdbc.internal.file.Settings;

/** Stores for tests, which do not wait long for others. */
final class Testing {

    private Testing() {}

    static SqliteStores stores() {
        return stores("");
    }

    static SqliteStores stores(String pragmas) {
        return new SqliteStores(new Settings(Duration.ofMillis(200), pragmas, Files::isWritable), Schema.current());
    }
}
