// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core;

import org.rapport.api.task.Progress;

/** The progress that a part of a task is given: it hears of the whole being cancelled, and what it says is not shown. */
public final class PartOf implements Progress {

    private final Progress whole;

    public PartOf(Progress whole) {
        this.whole = whole;
    }

    @Override
    public void begin(String task, long steps) {
        // the whole has said what it does
    }

    @Override
    public void advance(long steps) {
        // the whole counts in steps of its own
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
