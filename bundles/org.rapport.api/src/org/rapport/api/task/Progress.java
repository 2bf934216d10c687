// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.task;

/**
 * How a long task tells its caller where it is, and learns that it should stop.
 *
 * <p>The task calls {@link #begin} once, {@link #advance} as it goes, and asks {@link #isCancelled} (or calls
 * {@link #checkpoint}) at least every tenth of a second of work. The caller's implementation must be quick and may be
 * called from any thread.
 */
public interface Progress {

    /** Tells nobody, and is never cancelled. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String task, long steps) {
            // nobody listens
        }

        @Override
        public void advance(long steps) {
            // nobody listens
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Says what begins.
     *
     * @param task a few words for people, e.g. {@code Reading transcripts}
     * @param steps how many steps it has; 0 or less if that is not known
     */
    void begin(String task, long steps);

    /** Says that so many more steps are done. */
    void advance(long steps);

    boolean isCancelled();

    /** Ends the task if the caller cancelled it. */
    default void checkpoint() throws TaskCancelledException {
        if (isCancelled()) {
            throw new TaskCancelledException();
        }
    }
}
