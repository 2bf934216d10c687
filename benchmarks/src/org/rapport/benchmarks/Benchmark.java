// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import org.rapport.api.task.TaskException;

/** One comparison. */
interface Benchmark {

    /** The name by which it is asked for. */
    String name();

    /**
     * Runs it.
     *
     * @throws IllegalStateException if the two sides did not do the same work
     */
    Outcome run(Setting setting) throws IOException, TaskException;
}
