// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal.query;

import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;

/** Makes the exceptions that say where in a query something is not understood. */
record Fault(String query) {

    /** The fault at an offset of the query, told to people as a character counted from 1. */
    TaskException at(int offset, QueryMessage message) {
        return new TaskException(Message.of(message, place(offset)));
    }

    TaskException at(int offset, QueryMessage message, Object detail) {
        return new TaskException(Message.of(message, place(offset), detail));
    }

    private int place(int offset) {
        return query.codePointCount(0, offset) + 1;
    }
}
