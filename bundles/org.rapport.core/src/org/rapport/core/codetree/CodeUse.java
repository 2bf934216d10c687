// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codetree;

import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.CodeId;

/** Tells how many codings carry a code. */
@FunctionalInterface
public interface CodeUse {

    /** How many codings carry this code, those of codes below it not counted. */
    long of(CodeId code) throws TaskException;
}
