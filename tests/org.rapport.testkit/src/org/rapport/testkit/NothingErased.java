// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.util.List;
import java.util.Set;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.ErasureReport;
import org.rapport.api.store.StudyErasure;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Progress;
import org.rapport.model.coding.Coder;
import org.rapport.model.text.Sha256;

/** The erasures of a study in memory, which has none and can make none. */
record NothingErased() implements StudyErasure {

    @Override
    public ErasureReport tryOut(ErasureOrder order, Progress progress) {
        throw new UnsupportedOperationException("a study in memory leaves nothing behind");
    }

    @Override
    public ErasureReport run(Coder coder, ErasureOrder order, String reason, Progress progress) {
        throw new UnsupportedOperationException("a study in memory leaves nothing behind");
    }

    @Override
    public boolean isUnfinished() {
        return false;
    }

    @Override
    public void finish(Progress progress) {
        // there is nothing to clear
    }

    @Override
    public boolean isBehind(StudyStore other) {
        return false;
    }

    @Override
    public List<ErasureReport> adopt(StudyStore other, Coder coder, String reason, boolean trial, Progress progress) {
        return List.of();
    }

    @Override
    public StudyStore cleaned(StudyStore other, Progress progress) {
        return other;
    }

    @Override
    public Set<Sha256> erasedTexts() {
        return Set.of();
    }
}
