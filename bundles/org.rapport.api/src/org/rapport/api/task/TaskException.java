// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.task;

import java.util.Objects;

/**
 * A fault from outside the program that stops a task: a file that cannot be read, a study that is locked, a disk that
 * is full. Nothing was changed. The top layer puts it into words.
 */
public class TaskException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message what;
    private final transient Location where;

    public TaskException(Message what) {
        this(what, Location.NOWHERE);
    }

    public TaskException(Message what, Location where) {
        this(what, where, null);
    }

    /** With the cause, which may be {@code null} if there is none. */
    public TaskException(Message what, Location where, Throwable cause) {
        super(what.text(), cause);
        this.what = Objects.requireNonNull(what);
        this.where = Objects.requireNonNull(where);
    }

    public Message what() {
        return what;
    }

    public Location where() {
        return where;
    }
}
