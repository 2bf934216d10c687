// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CaseEdit;
import org.rapport.core.edit.TranscriptEdit;
import org.rapport.core.study.Study;
import org.rapport.model.study.Case;
import org.rapport.model.study.Edit;
import org.rapport.model.study.Speaker;

/** The one edit of an import, begun with the first file that brings something. */
final class ImportEdit implements Taker {

    private final Study study;
    private final ImportRequest request;
    private final int files;
    private final Progress progress;

    /** What was refused before the edit began. */
    private final SortedMap<Integer, FileReport> refused = new TreeMap<>();

    private Optional<Batch> batch = Optional.empty();
    private Optional<EditSession> session = Optional.empty();
    private Optional<IndexFollower> index = Optional.empty();
    private boolean something;

    ImportEdit(Study study, ImportRequest request, int files, Progress progress) {
        this.study = study;
        this.progress = progress;
        this.request = request;
        this.files = files;
    }

    @Override
    public void take(int number, FileReading.Result result) throws TaskException {
        if (result.refused().isPresent()) {
            refused.put(number, result.refused().get());
        } else {
            put(number, result.read().orElseThrow());
        }
    }

    private void put(int number, ReadFile file) throws TaskException {
        EditSession edit = session();
        Batch open = batch.orElseThrow();
        Optional<Message> known = open.known(file);
        if (known.isPresent()) {
            open.report(number, file.known(known.get()));
            return;
        }
        List<Speaker> speakers = open.speakers(file);
        for (Case made : open.cases().takeNew()) {
            new CaseEdit.PutCase(made).apply(edit);
            open.made(made.name());
        }
        new TranscriptEdit.Add(file.transcript(), file.source(), speakers).apply(edit);
        index.orElseThrow().put(file.transcript(), speakers);
        something = true;
        open.report(
                number,
                open.titled(file)
                        .report(
                                FileReport.Outcome.IMPORTED,
                                Optional.of(file.transcript().id()),
                                speakers));
    }

    private EditSession session() throws TaskException {
        if (session.isEmpty()) {
            String label = files == 1 ? "Import a transcript" : "Import transcripts (" + files + " files)";
            IndexFollower follower = IndexFollower.begin(study, progress);
            index = Optional.of(follower);
            session = Optional.of(study.store().edit(request.coder(), label, ""));
            follower.requireHead(session.get().head().map(Edit::id));
            batch = Optional.of(new Batch(session.get(), request.people()));
        }
        return session.get();
    }

    /** Commits what was imported. */
    @Override
    public ImportReport finish(FileFinder finder) throws TaskException {
        Optional<Edit> edit = Optional.empty();
        if (something) {
            edit = Optional.of(session.orElseThrow().commit());
            index.orElseThrow().commit(edit.get().id());
        }
        if (batch.isPresent()) {
            return report(batch.get(), finder, edit);
        }
        try (StudyReader reader = study.store().read()) {
            return report(new Batch(reader, request.people()), finder, edit);
        }
    }

    private ImportReport report(Batch whole, FileFinder finder, Optional<Edit> edit) {
        refused.forEach(whole::report);
        return whole.finish(finder, edit);
    }

    @Override
    public void close() throws TaskException {
        try {
            if (session.isPresent()) {
                session.get().close();
            }
        } finally {
            index.ifPresent(IndexFollower::close);
        }
    }
}
