// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.CopyNews;
import org.rapport.api.store.CopyReader;
import org.rapport.api.store.CopyWriter;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.MergedRecord;
import org.rapport.api.store.RecordValues;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordKey;
import org.rapport.model.text.Sha256;

/** Joins one copy in an edit: plans, and if nothing is open, carries out. */
final class Joining {

    private final EditSession session;
    private final CopyWriter here;
    private final CopyReader there;
    private final Progress progress;

    Joining(EditSession session, CopyReader there, Progress progress) {
        this.session = session;
        this.here = session.copy();
        this.there = there;
        this.progress = progress;
    }

    MergeReport.OfCopy join(String name, boolean sameStudy, Settling settling, String prefix) throws TaskException {
        Set<EditId> known = here.lineage();
        Set<EditId> knownThere = there.lineage();
        CopyNews news = there.newsFor(known);
        progress.checkpoint();
        Standpoint ours = new Standpoint(here.newsFor(knownThere).changes(), known, here::record);
        progress.checkpoint();
        Twins twins = Twins.find(news.changes(), session, ours, there);
        Erased erased = new Erased(here);
        Standpoint theirs = new Standpoint(erased.without(twins.translate(news.changes())), knownThere, twins::state);
        MergePlan plan = new Planner(ours, theirs, new Wording(ours, theirs, List.of(here, there)), settling, prefix)
                .plan(here.records(RecordKey.Kind.CODE).keySet());
        List<MergeCount> counts = new Counting(ours).count(plan.records());
        List<String> notes = new Notes(here, ours, theirs).of(sameStudy, twins.ids(), erased.count());
        if (plan.open().isEmpty() && !plan.records().isEmpty()) {
            carryOut(plan, news);
        }
        int edits = plan.isNothing() ? 0 : news.edits().size();
        return new MergeReport.OfCopy(name, counts, plan.conflicts(), plan.open(), notes, edits);
    }

    private void carryOut(MergePlan plan, CopyNews news) throws TaskException {
        Set<String> kept = new HashSet<>();
        for (MergedRecord record : plan.records()) {
            progress.checkpoint();
            if (record.values().isPresent()) {
                keep(record.values().get(), kept);
            }
            here.put(record);
        }
        here.join(news.head().orElseThrow(), news.edits());
    }

    /** A memo has no text of its own; a text's digest is known by its form. */
    private void keep(RecordValues values, Set<String> kept) throws TaskException {
        Optional<Sha256> text = digest(values, "text");
        if (text.isPresent() && kept.add("text " + text.get())) {
            var found = there.text(text.get());
            if (found.isPresent()) {
                here.keep(found.get());
            }
        }
        Optional<Sha256> source = digest(values, "source");
        if (source.isPresent() && kept.add("source " + source.get())) {
            var found = there.source(source.get());
            if (found.isPresent()) {
                here.keep(found.get());
            } else {
                here.keepErased(source.get());
            }
        }
    }

    private static Optional<Sha256> digest(RecordValues values, String field) {
        return values.get(field).map(Object::toString).map(Sha256::new);
    }
}
