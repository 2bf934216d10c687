// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.model.coding.Coder;

/** Joins copies of a study that were worked on apart, in one edit. */
public final class StudyMerge {

    private final StudyStore study;
    private final Coder coder;

    public StudyMerge(StudyStore study, Coder coder) {
        this.study = study;
        this.coder = coder;
    }

    /**
     * Joins copies, one after the other. Nothing is changed if a conflict stays open. The copies are only read.
     *
     * @param copies the copies, with what they are called
     * @param settling settles conflicts; those of a second copy are named {@code 2:…} and so on
     * @param trial whether to find out only, and change nothing
     * @return what came of it; a copy that brings nothing new is told of, and makes no edit
     */
    public MergeReport merge(List<Copy> copies, Settling settling, boolean trial, Progress progress)
            throws TaskException {
        progress.begin("Comparing copies", copies.size());
        List<MergeReport.OfCopy> reports = new ArrayList<>();
        boolean fresh = isNew();
        if (fresh && !trial) {
            repeatErasures(copies, progress);
        }
        try (EditSession session = study.edit(coder, label(copies), "")) {
            for (Copy copy : copies) {
                String prefix = reports.isEmpty() ? "" : reports.size() + 1 + ":";
                if (!fresh) {
                    requireErased(copy);
                }
                reports.add(join(session, copy, settling, prefix, progress));
                progress.advance(1);
                if (!reports.get(reports.size() - 1).open().isEmpty()) {
                    return new MergeReport(reports, Optional.empty());
                }
            }
            boolean joined = reports.stream().anyMatch(report -> report.edits() > 0);
            return new MergeReport(reports, joined && !trial ? Optional.of(session.commit()) : Optional.empty());
        }
    }

    /** Whether nobody edited the study yet, so that it holds nothing. */
    private boolean isNew() throws TaskException {
        try (StudyReader reader = study.read()) {
            return reader.head().isEmpty();
        }
    }

    /** A new study takes over what was erased in the copies that it is made of, so that no other copy brings it back. */
    private void repeatErasures(List<Copy> copies, Progress progress) throws TaskException {
        for (Copy copy : copies) {
            study.erasure().adopt(copy.store(), coder, "As in " + copy.name(), false, progress);
        }
        study.erasure().finish(progress);
    }

    private void requireErased(Copy copy) throws TaskException {
        if (study.erasure().isBehind(copy.store())) {
            throw new TaskException(Message.of(CoreMessage.ERASED_THERE, copy.name()));
        }
    }

    private MergeReport.OfCopy join(EditSession session, Copy copy, Settling settling, String prefix, Progress progress)
            throws TaskException {
        boolean sameStudy = copy.store().info().id().equals(study.info().id());
        StudyStore cleaned = study.erasure().cleaned(copy.store(), progress);
        try (StudyReader reader = cleaned.read()) {
            return new Joining(session, reader.copy(), progress).join(copy.name(), sameStudy, settling, prefix);
        } finally {
            if (cleaned != copy.store()) {
                cleaned.close();
            }
        }
    }

    private static String label(List<Copy> copies) {
        return "Merge " + String.join(", ", copies.stream().map(Copy::name).toList());
    }

    /**
     * A copy to join.
     *
     * @param name what it is called, such as its file name
     * @param store the copy; the caller closes it
     */
    public record Copy(String name, StudyStore store) {}
}
