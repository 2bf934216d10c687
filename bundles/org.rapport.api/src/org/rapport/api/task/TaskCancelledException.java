// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.task;

/** The user cancelled the task. Nothing was changed, and half-written files are gone. */
public final class TaskCancelledException extends TaskException {

    private static final long serialVersionUID = 1L;

    public TaskCancelledException() {
        super(new Message("task.cancelled", "Cancelled. Nothing was changed.", java.util.List.of()));
    }
}
