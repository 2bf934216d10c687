// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.CodebookVersion;
import org.rapport.model.study.DefinitionChange;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.RecordChange;
import org.rapport.model.study.RecordKey;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;

/** Answers questions about the history of a study in memory, and about its codebook as it stood. */
record MemoryHistory(MemoryState state, List<MemoryStudy.Done> history) {

    List<Edit> history(HistoryQuery query) {
        List<Edit> edits = new ArrayList<>(history.stream()
                .filter(done -> query.coder()
                        .filter(coder -> !done.edit().coder().equals(coder))
                        .isEmpty())
                .filter(done -> query.transcript()
                        .filter(id -> !concerns(done, id.toString()))
                        .isEmpty())
                .filter(done ->
                        query.code().filter(id -> !concerns(done, id.value())).isEmpty())
                .map(MemoryStudy.Done::edit)
                .toList());
        Collections.reverse(edits);
        return edits.stream().limit(query.limit().orElse(Integer.MAX_VALUE)).toList();
    }

    /** Whether an edit touched a transcript or code, or what hangs on it. */
    private static boolean concerns(MemoryStudy.Done done, String id) {
        return done.changes().entrySet().stream()
                .anyMatch(change -> concerns(change.getKey(), id)
                        || Stream.of(
                                        change.getValue().before(),
                                        change.getValue().after())
                                .flatMap(Optional::stream)
                                .flatMap(entry -> entry.value().stream())
                                .anyMatch(value -> isOn(value, id)));
    }

    private static boolean concerns(RecordKey key, String id) {
        return switch (key.kind()) {
            case TRANSCRIPT, CODE -> key.id().equals(id);
            case SPEAKER -> key.id().startsWith(id + "/");
            default -> false;
        };
    }

    private static boolean isOn(Object value, String id) {
        Object bare = value instanceof MemoryState.Anchored<?> anchored ? anchored.value() : value;
        if (bare instanceof Coding coding) {
            return isAt(coding.passage(), coding.code(), id);
        }
        if (bare instanceof Suggestion suggestion) {
            return isAt(suggestion.passage(), suggestion.code(), id);
        }
        if (bare instanceof Decision decision) {
            return isOn(decision.suggestion(), id);
        }
        return bare instanceof Memo memo && isOn(memo.subject(), id);
    }

    private static boolean isAt(Passage passage, CodeId code, String id) {
        return passage.transcript().toString().equals(id) || code.value().equals(id);
    }

    private static boolean isOn(MemoSubject subject, String id) {
        if (subject instanceof MemoSubject.OfTranscript on) {
            return on.transcript().toString().equals(id);
        }
        if (subject instanceof MemoSubject.OfPassage on) {
            return on.passage().transcript().toString().equals(id);
        }
        return subject instanceof MemoSubject.OfCode on && on.code().value().equals(id);
    }

    Set<EditId> undone() {
        Set<EditId> undone = new HashSet<>();
        for (MemoryStudy.Done done : history) {
            done.edit().target().ifPresent(target -> {
                if (done.edit().kind() == Edit.Kind.UNDO) {
                    undone.add(target);
                } else {
                    undone.remove(target);
                }
            });
        }
        return undone;
    }

    /** Codings with the fields that people read; other records with their value as the one field. */
    Stream<RecordChange> changes(EditId edit) throws TaskException {
        return history.get(index(edit)).changes().entrySet().stream()
                .map(change -> new RecordChange(
                        change.getKey(),
                        fields(change.getValue().before()),
                        fields(change.getValue().after())));
    }

    private Map<String, String> fields(Optional<MemoryState.Entry> entry) {
        return entry.flatMap(MemoryState.Entry::value)
                .map(value ->
                        value instanceof MemoryState.Anchored<?> anchored && anchored.value() instanceof Coding coding
                                ? coding(coding)
                                : Map.of("value", value.toString()))
                .orElse(Map.of());
    }

    private Map<String, String> coding(Coding coding) {
        Transcript transcript = state.transcript(coding.passage().transcript()).orElseThrow();
        Span span = transcript.text().codePoints().fromUtf16(coding.passage().span());
        return Map.of(
                "transcript", transcript.id().toString(),
                "code", coding.code().value(),
                "coder", coding.coder().name(),
                "reviewed", coding.reviewed() ? "1" : "0",
                "start_cp", String.valueOf(span.start()),
                "end_cp", String.valueOf(span.end()),
                "words", transcript.text().slice(coding.passage().span()));
    }

    private int index(EditId edit) throws TaskException {
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).edit().id().equals(edit)) {
                return i;
            }
        }
        throw MemoryStudy.refuse(MemoryMessage.NO_EDIT);
    }

    Optional<Codebook> codebookAt(EditId edit) throws TaskException {
        return stateAt(index(edit)).codebook();
    }

    private MemoryState stateAt(int index) {
        MemoryState then = state.copy();
        for (int i = history.size() - 1; i > index; i--) {
            history.get(i).changes().forEach((key, change) -> then.set(key, change.before()));
        }
        return then;
    }

    List<CodebookVersion> codebookVersions() {
        List<CodebookVersion> versions = new ArrayList<>();
        for (int i = history.size() - 1; i >= 0; i--) {
            boolean touched = history.get(i).changes().keySet().stream()
                    .anyMatch(key -> key.kind() == RecordKey.Kind.CODE || key.kind() == RecordKey.Kind.CODEBOOK);
            if (touched) {
                versions.add(
                        new CodebookVersion(history.get(i).edit(), stateAt(i).codebook()));
            }
        }
        return versions;
    }

    Optional<DefinitionChange> definitionChange(CodeId code) throws TaskException {
        Optional<MemoryState.Entry> entry = state.entry(RecordKey.of(code));
        while (entry.flatMap(MemoryState.Entry::value).isPresent()) {
            MemoryStudy.Done done = history.get(index(entry.get().edit()));
            Optional<MemoryState.Entry> before =
                    done.changes().get(RecordKey.of(code)).before();
            Optional<Code> was = code(before);
            Code is = code(entry).orElseThrow();
            if (was.isPresent() && !was.get().meansTheSameAs(is)) {
                return Optional.of(new DefinitionChange(done.edit(), was.get(), is, codedBefore(code, done.edit())));
            }
            entry = before;
        }
        return Optional.empty();
    }

    private static Optional<Code> code(Optional<MemoryState.Entry> entry) {
        return entry.flatMap(MemoryState.Entry::value)
                .map(MemoryState.PlacedCode.class::cast)
                .map(MemoryState.PlacedCode::code);
    }

    private Set<CodingId> codedBefore(CodeId code, Edit change) throws TaskException {
        int since = index(change.id());
        for (int i = since; i < history.size(); i++) {
            since = history.get(i).edit().target().equals(Optional.of(change.id())) ? i : since;
        }
        Set<CodingId> older = new HashSet<>();
        for (Coding coding : state.anchored(Coding.class)
                .filter(coding -> coding.code().equals(code))
                .toList()) {
            if (lookedAt(RecordKey.of(coding.id())) < since) {
                older.add(coding.id());
            }
        }
        return older;
    }

    /** The last edit of a coding that did not only take it along to a corrected text. */
    private int lookedAt(RecordKey key) throws TaskException {
        int edit = index(state.entry(key).orElseThrow().edit());
        MemoryStudy.Change change = history.get(edit).changes().get(key);
        while (change.before().flatMap(MemoryState.Entry::value).isPresent() && onlyMoved(change)) {
            edit = index(change.before().get().edit());
            change = history.get(edit).changes().get(key);
        }
        return edit;
    }

    private static boolean onlyMoved(MemoryStudy.Change change) {
        MemoryState.Anchored<?> was =
                (MemoryState.Anchored<?>) change.before().get().value().get();
        MemoryState.Anchored<?> is =
                (MemoryState.Anchored<?>) change.after().get().value().get();
        return !was.text().equals(is.text()) && ((Coding) was.value()).code().equals(((Coding) is.value()).code());
    }
}
