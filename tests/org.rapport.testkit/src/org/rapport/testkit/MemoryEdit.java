// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.source.Source;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.coding.SuggestionId;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.RecordKey;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/** An edit of a study in memory, on a copy of its state. */
final class MemoryEdit extends MemoryReader implements EditSession {

    private final MemoryStudy study;
    private final MemoryState state;
    private final Edit draft;
    private final Map<RecordKey, MemoryStudy.Change> changes = new HashMap<>();
    private boolean open = true;

    MemoryEdit(MemoryStudy study, MemoryState state, Edit draft) {
        super(state, study.history());
        this.study = study;
        this.state = state;
        this.draft = draft;
    }

    private void put(RecordKey key, Object value) {
        if (!state.value(key).equals(Optional.of(value))) {
            set(key, Optional.of(value));
        }
    }

    private void remove(RecordKey key) {
        if (state.value(key).isPresent()) {
            set(key, Optional.empty());
        }
    }

    private void set(RecordKey key, Optional<Object> value) {
        Optional<MemoryState.Entry> before =
                changes.containsKey(key) ? changes.get(key).before() : state.entry(key);
        Optional<MemoryState.Entry> after = Optional.of(new MemoryState.Entry(draft.id(), value));
        changes.put(key, new MemoryStudy.Change(before, after));
        state.set(key, after);
    }

    @Override
    public void put(Transcript transcript, Source source) {
        if (!transcript.source().hash().equals(source.hash())) {
            throw new IllegalArgumentException("the transcript was read from another file");
        }
        put(RecordKey.of(transcript.id()), transcript);
    }

    @Override
    public void put(Transcript transcript) throws TaskException {
        Transcript before = transcriptOf(transcript.id());
        if (!before.text().equals(transcript.text()) || !before.source().equals(transcript.source())) {
            throw new IllegalStateException("the transcript has another text or source");
        }
        put(RecordKey.of(transcript.id()), transcript);
    }

    @Override
    public void remove(TranscriptId transcript) {
        List<RecordKey> keys = new ArrayList<>();
        state.anchored(Coding.class)
                .filter(coding -> coding.passage().transcript().equals(transcript))
                .forEach(coding -> keys.add(RecordKey.of(coding.id())));
        state.anchored(Suggestion.class)
                .filter(suggestion -> suggestion.passage().transcript().equals(transcript))
                .forEach(suggestion -> keys.add(RecordKey.of(suggestion.id())));
        state.all(Decision.class)
                .filter(decision -> decision.suggestion().passage().transcript().equals(transcript))
                .forEach(decision ->
                        keys.add(RecordKey.decision(decision.suggestion().id(), decision.coder())));
        state.all(Speaker.class)
                .filter(speaker -> speaker.transcript().equals(transcript))
                .forEach(speaker -> keys.add(RecordKey.speaker(transcript, speaker.name())));
        memos().stream()
                .filter(memo -> isOn(memo.subject(), transcript))
                .forEach(memo -> keys.add(RecordKey.of(memo.id())));
        keys.add(RecordKey.of(transcript));
        keys.forEach(this::remove);
    }

    private static boolean isOn(MemoSubject subject, TranscriptId transcript) {
        return subject instanceof MemoSubject.OfTranscript on && on.transcript().equals(transcript)
                || subject instanceof MemoSubject.OfPassage in
                        && in.passage().transcript().equals(transcript);
    }

    private Transcript transcriptOf(TranscriptId id) throws TaskException {
        return state.transcript(id).orElseThrow(() -> MemoryStudy.refuse(MemoryMessage.NO_TRANSCRIPT));
    }

    private Transcript transcriptOf(Passage passage) throws TaskException {
        Transcript transcript = transcriptOf(passage.transcript());
        requireInside(transcript, passage.span());
        return transcript;
    }

    private static void requireInside(Transcript transcript, Span span) throws TaskException {
        try {
            transcript.text().codePoints().fromUtf16(span);
        } catch (IllegalArgumentException e) {
            throw MemoryStudy.refuse(MemoryMessage.OUTSIDE_TEXT);
        }
    }

    private Code codeOf(CodeId id) throws TaskException {
        return state.code(id)
                .orElseThrow(() -> MemoryStudy.refuse(MemoryMessage.NO_CODE, id))
                .code();
    }

    @Override
    public void put(Speaker speaker) throws TaskException {
        transcriptOf(speaker.transcript());
        if (speaker.person().isPresent()) {
            requireCase(speaker.person().get());
        }
        put(RecordKey.speaker(speaker.transcript(), speaker.name()), speaker);
    }

    @Override
    public void removeSpeaker(TranscriptId transcript, String name) {
        remove(RecordKey.speaker(transcript, name));
    }

    private void requireCase(CaseId id) throws TaskException {
        if (state.value(RecordKey.of(id)).isEmpty()) {
            throw MemoryStudy.refuse(MemoryMessage.NO_CASE);
        }
    }

    @Override
    public void put(Attribute attribute) {
        put(RecordKey.of(attribute.id()), attribute);
    }

    @Override
    public void remove(AttributeId attribute) {
        caseValues().stream()
                .filter(value -> value.attribute().equals(attribute))
                .forEach(value -> remove(value.subject(), attribute));
        remove(RecordKey.of(attribute));
    }

    @Override
    public void put(Case subject) {
        put(RecordKey.of(subject.id()), subject);
    }

    @Override
    public void remove(CaseId subject) {
        caseValues().stream()
                .filter(value -> value.subject().equals(subject))
                .forEach(value -> remove(subject, value.attribute()));
        List<Speaker> speakers = state.all(Speaker.class)
                .filter(speaker -> speaker.person().equals(Optional.of(subject)))
                .toList();
        speakers.forEach(
                speaker -> put(RecordKey.speaker(speaker.transcript(), speaker.name()), speaker.as(Optional.empty())));
        remove(RecordKey.of(subject));
    }

    @Override
    public void put(CaseValue value) throws TaskException {
        requireCase(value.subject());
        Attribute attribute = state.value(RecordKey.of(value.attribute()))
                .map(Attribute.class::cast)
                .orElseThrow(() -> MemoryStudy.refuse(MemoryMessage.NO_ATTRIBUTE));
        if (!attribute.accepts(value.value())) {
            throw MemoryStudy.refuse(MemoryMessage.NOT_ACCEPTED);
        }
        put(RecordKey.caseValue(value.subject(), value.attribute()), value);
    }

    @Override
    public void remove(CaseId subject, AttributeId attribute) {
        remove(RecordKey.caseValue(subject, attribute));
    }

    @Override
    public void put(Memo memo) throws TaskException {
        if (memo.subject() instanceof MemoSubject.OfPassage on) {
            Transcript transcript = transcriptOf(on.passage());
            put(
                    RecordKey.of(memo.id()),
                    new MemoryState.Anchored<>(memo, transcript.text().hash()));
            return;
        }
        if (memo.subject() instanceof MemoSubject.OfTranscript on) {
            transcriptOf(on.transcript());
        } else if (memo.subject() instanceof MemoSubject.OfCode on) {
            codeOf(on.code());
        }
        put(RecordKey.of(memo.id()), memo);
    }

    @Override
    public void remove(MemoId memo) {
        remove(RecordKey.of(memo));
    }

    @Override
    public void put(CoderProfile profile) {
        put(RecordKey.of(profile.coder()), profile);
    }

    @Override
    public void remove(Coder coder) {
        remove(RecordKey.of(coder));
    }

    @Override
    public void put(Codebook book) throws TaskException {
        Set<CodeId> ending = new HashSet<>();
        for (MemoryState.PlacedCode code : state.codes()) {
            CodeId id = code.code().id();
            if (book.code(id).filter(Code::codable).isEmpty()) {
                ending.add(id);
                if (state.anchored(Coding.class)
                        .anyMatch(coding -> coding.code().equals(id))) {
                    throw MemoryStudy.refuse(MemoryMessage.CODE_IN_USE, id);
                }
            }
        }
        List<RecordKey> idle = state.anchored(Suggestion.class)
                .filter(suggestion -> ending.contains(suggestion.code()))
                .map(suggestion -> RecordKey.of(suggestion.id()))
                .toList();
        idle.forEach(this::remove);
        putCodes(book);
        ending.stream().filter(id -> book.code(id).isEmpty()).forEach(this::removeWithMemos);
        put(RecordKey.CODEBOOK, new MemoryState.BookRecord(book.about(), book.facets(), book.groups()));
    }

    private void removeWithMemos(CodeId code) {
        memos().stream()
                .filter(memo -> memo.subject().equals(new MemoSubject.OfCode(code)))
                .forEach(memo -> remove(memo.id()));
        remove(RecordKey.of(code));
    }

    /** Codes that stand in order keep their places; the others come between, or all are placed anew. */
    private void putCodes(Codebook book) {
        List<Code> codes = book.codes();
        List<Double> places = codes.stream()
                .map(code ->
                        state.code(code.id()).map(MemoryState.PlacedCode::place).orElse(0.0))
                .toList();
        double last = 0;
        List<Double> known = places.stream().filter(place -> place > 0).toList();
        boolean ordered = known.stream().sorted().toList().equals(known);
        for (int i = 0; i < codes.size(); i++) {
            double place = ordered ? places.get(i) : i + 1;
            if (place == 0) {
                double next = places.subList(i, places.size()).stream()
                        .filter(later -> later > 0)
                        .findFirst()
                        .orElse(last + 2);
                place = (last + next) / 2;
            }
            put(RecordKey.of(codes.get(i).id()), new MemoryState.PlacedCode(codes.get(i), place));
            last = place;
        }
    }

    @Override
    public void put(Coding coding) throws TaskException {
        Transcript transcript = transcriptOf(coding.passage());
        if (!codeOf(coding.code()).codable()) {
            throw MemoryStudy.refuse(MemoryMessage.NOT_CODABLE, coding.code());
        }
        put(
                RecordKey.of(coding.id()),
                new MemoryState.Anchored<>(coding, transcript.text().hash()));
    }

    @Override
    public void remove(CodingId coding) {
        remove(RecordKey.of(coding));
    }

    @Override
    public void put(Suggestion suggestion) throws TaskException {
        Transcript transcript = transcriptOf(suggestion.passage());
        codeOf(suggestion.code());
        put(
                RecordKey.of(suggestion.id()),
                new MemoryState.Anchored<>(suggestion, transcript.text().hash()));
    }

    @Override
    public void remove(SuggestionId suggestion) {
        remove(RecordKey.of(suggestion));
    }

    @Override
    public void put(Decision decision) throws TaskException {
        transcriptOf(decision.suggestion().passage());
        put(RecordKey.decision(decision.suggestion().id(), decision.coder()), decision);
    }

    @Override
    public void remove(SuggestionId suggestion, Coder coder) {
        remove(RecordKey.decision(suggestion, coder));
    }

    @Override
    public Edit commit() throws TaskException {
        if (!open) {
            throw new IllegalStateException("the edit is over");
        }
        if (changes.isEmpty()) {
            return head().orElseThrow(() -> new IllegalStateException("nothing was changed, now or ever"));
        }
        if (!state.unsupported().isEmpty()) {
            throw MemoryStudy.refuse(MemoryMessage.OLD_TEXT);
        }
        Edit edit = new Edit(
                draft.id(),
                draft.predecessor(),
                draft.coder(),
                draft.at(),
                draft.label(),
                draft.reason(),
                draft.kind(),
                Optional.<EditId>empty(),
                changes.size());
        study.commit(new MemoryStudy.Done(edit, changes), state);
        close();
        return edit;
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            study.unlock();
        }
    }
}
