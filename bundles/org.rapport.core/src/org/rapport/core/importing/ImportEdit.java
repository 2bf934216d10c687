// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.edit.TranscriptEdit;
import org.rapport.core.study.Study;
import org.rapport.model.study.Edit;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Sha256;

/** The one edit of an import, begun with the first file that brings something, and the report that grows with it. */
final class ImportEdit implements AutoCloseable {

    private final Study study;
    private final ImportRequest request;
    private final int files;
    private final Progress progress;
    private final List<FileReport> reports = new ArrayList<>();

    /** The titles of the transcripts of the study by their texts, asked for once: a question writes what is held back. */
    private final Map<Sha256, String> texts = new HashMap<>();

    private final Map<String, String> unused = new TreeMap<>();
    private boolean someKnown;
    private Optional<EditSession> session = Optional.empty();
    private Optional<IndexFollower> index = Optional.empty();

    ImportEdit(Study study, ImportRequest request, int files, Progress progress) {
        this.study = study;
        this.progress = progress;
        this.request = request;
        this.files = files;
        request.roles().keySet().forEach(label -> unused.put(label.toLowerCase(Locale.ROOT), label));
    }

    void take(FileReading.Result result) throws TaskException {
        if (result.refused().isPresent()) {
            reports.add(result.refused().get());
        } else {
            put(result.read().orElseThrow());
        }
    }

    private void put(ReadFile file) throws TaskException {
        EditSession edit = session();
        Optional<String> known =
                Optional.ofNullable(texts.get(file.transcript().text().hash()));
        if (known.isPresent()) {
            someKnown = true;
            Message message = Message.of(CoreMessage.ALREADY_IN_STUDY, known.get());
            reports.add(FileReport.leftOut(
                    file.file(),
                    FileReport.Outcome.KNOWN,
                    file.format(),
                    List.of(Problem.note(message, file.source().location()))));
            return;
        }
        new TranscriptEdit.Add(file.transcript(), file.source(), file.speakers()).apply(edit);
        file.speakers().forEach(speaker -> unused.remove(speaker.name().toLowerCase(Locale.ROOT)));
        index.orElseThrow().put(file.transcript(), file.speakers());
        texts.put(file.transcript().text().hash(), file.transcript().title());
        reports.add(file.report());
    }

    private EditSession session() throws TaskException {
        if (session.isEmpty()) {
            String label = files == 1 ? "Import a transcript" : "Import transcripts (" + files + " files)";
            IndexFollower follower = IndexFollower.begin(study, progress);
            index = Optional.of(follower);
            session = Optional.of(study.store().edit(request.coder(), label, ""));
            follower.requireHead(session.get().head().map(Edit::id));
            for (TranscriptSummary transcript : session.get().transcripts()) {
                texts.put(transcript.text(), transcript.title());
            }
        }
        return session.get();
    }

    /** Commits what was imported; the report begins with what is known to have been left out. */
    ImportReport finish(List<Problem> leftOut) throws TaskException {
        Optional<Edit> edit = Optional.empty();
        boolean something = reports.stream().anyMatch(report -> report.outcome() == FileReport.Outcome.IMPORTED);
        if (something) {
            edit = Optional.of(session.orElseThrow().commit());
            index.orElseThrow().commit(edit.get().id());
        }
        List<Problem> problems = new ArrayList<>(leftOut);
        CoreMessage why = someKnown ? CoreMessage.ROLE_OF_KNOWN : CoreMessage.ROLE_NOT_USED;
        unused.values().forEach(label -> problems.add(Problem.warning(Message.of(why, label), Location.NOWHERE)));
        return new ImportReport(reports, problems, edit);
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
