// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;

/** What an importer says when it reads nothing. */
public final class Refusals {

    private Refusals() {}

    /** The place and the sentence, or "imported" if there is no refusal. */
    public static String of(String name, byte[] bytes) {
        TaskException refusal =
                catchThrowableOfType(TaskException.class, () -> Importing.read(new Source(name, bytes)));
        return refusal == null
                ? "imported"
                : refusal.where() + ": " + refusal.what().text();
    }
}
