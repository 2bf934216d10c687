// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.CodebookVersion;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.CodingCount;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.DefinitionChange;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.study.Memo;
import org.rapport.model.study.RecordChange;
import org.rapport.model.study.RecordKey;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;

/** Answers questions from a state in memory. */
class MemoryReader implements StudyReader {

    /** The order of code points, as databases have it. */
    private static final Comparator<String> BY_CODE_POINT = (some, other) ->
            Arrays.compare(some.codePoints().toArray(), other.codePoints().toArray());

    private final MemoryState state;
    private final List<MemoryStudy.Done> history;

    MemoryReader(MemoryState state, List<MemoryStudy.Done> history) {
        this.state = state;
        this.history = List.copyOf(history);
    }

    @Override
    public Optional<Edit> head() {
        return history(HistoryQuery.latest(1)).stream().findFirst();
    }

    @Override
    public List<Edit> history(HistoryQuery query) {
        return past().history(query);
    }

    private MemoryHistory past() {
        return new MemoryHistory(state, history);
    }

    @Override
    public Set<EditId> undone() {
        return past().undone();
    }

    @Override
    public Stream<RecordChange> changes(EditId edit) throws TaskException {
        return past().changes(edit);
    }

    @Override
    public Optional<Codebook> codebookAt(EditId edit) throws TaskException {
        return past().codebookAt(edit);
    }

    @Override
    public List<CodebookVersion> codebookVersions() {
        return past().codebookVersions();
    }

    @Override
    public Optional<DefinitionChange> definitionChange(CodeId code) throws TaskException {
        return past().definitionChange(code);
    }

    @Override
    public Optional<Set<TranscriptId>> transcriptsTouchedSince(EditId edit) {
        Set<TranscriptId> touched = new HashSet<>();
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).edit().id().equals(edit)) {
                return Optional.of(Set.copyOf(touched));
            }
            history.get(i).changes().keySet().forEach(key -> transcriptOf(key).ifPresent(touched::add));
        }
        return Optional.empty();
    }

    private static Optional<TranscriptId> transcriptOf(RecordKey key) {
        return switch (key.kind()) {
            case TRANSCRIPT -> Optional.of(TranscriptId.of(key.id()));
            case SPEAKER ->
                Optional.of(TranscriptId.of(key.id().substring(0, key.id().indexOf('/'))));
            default -> Optional.empty();
        };
    }

    @Override
    public List<TranscriptSummary> transcripts() {
        return state.all(Transcript.class)
                .sorted(Comparator.comparing(Transcript::title, BY_CODE_POINT)
                        .thenComparing(transcript -> transcript.id().toString()))
                .map(this::summary)
                .toList();
    }

    private TranscriptSummary summary(Transcript transcript) {
        String text = transcript.text().value().strip();
        return new TranscriptSummary(
                transcript.id(),
                transcript.title(),
                transcript.language(),
                transcript.source(),
                transcript.text().hash(),
                transcript.turns().size(),
                text.isEmpty() ? 0 : text.split("\\s+").length,
                speakers(transcript));
    }

    private List<Speaker> speakers(Transcript transcript) {
        Map<String, Speaker> known = new TreeMap<>(BY_CODE_POINT);
        state.all(Speaker.class)
                .filter(speaker -> speaker.transcript().equals(transcript.id()))
                .forEach(speaker -> known.put(speaker.name(), speaker));
        Map<String, Speaker> ordered = new LinkedHashMap<>();
        transcript
                .speakers()
                .forEach(name -> ordered.put(
                        name,
                        known.getOrDefault(
                                name,
                                new Speaker(transcript.id(), name, Optional.empty(), Speaker.RoleOrigin.UNKNOWN))));
        known.forEach(ordered::putIfAbsent);
        return List.copyOf(ordered.values());
    }

    @Override
    public Optional<Transcript> transcript(TranscriptId id) {
        return state.transcript(id);
    }

    @Override
    public Optional<TranscriptId> transcriptWithText(Sha256 text) {
        return state.all(Transcript.class)
                .filter(transcript -> transcript.text().hash().equals(text))
                .map(Transcript::id)
                .min(Comparator.comparing(TranscriptId::toString));
    }

    @Override
    public Optional<Codebook> codebook() {
        return state.codebook();
    }

    @Override
    public List<Attribute> attributes() {
        return state.all(Attribute.class)
                .sorted(Comparator.comparing(Attribute::name, BY_CODE_POINT)
                        .thenComparing(attribute -> attribute.id().toString()))
                .toList();
    }

    @Override
    public List<Case> cases() {
        return state.all(Case.class)
                .sorted(Comparator.comparing(Case::name, BY_CODE_POINT)
                        .thenComparing(subject -> subject.id().toString()))
                .toList();
    }

    @Override
    public List<CaseValue> caseValues() {
        List<CaseId> cases = cases().stream().map(Case::id).toList();
        List<AttributeId> attributes = attributes().stream().map(Attribute::id).toList();
        return state.all(CaseValue.class)
                .sorted(Comparator.comparing((CaseValue value) -> cases.indexOf(value.subject()))
                        .thenComparing(value -> attributes.indexOf(value.attribute())))
                .toList();
    }

    @Override
    public List<Memo> memos() {
        return Stream.concat(state.all(Memo.class), state.anchored(Memo.class))
                .sorted(Comparator.comparing(Memo::created)
                        .thenComparing(memo -> memo.id().toString()))
                .toList();
    }

    @Override
    public List<CoderProfile> coderProfiles() {
        return state.all(CoderProfile.class)
                .sorted(Comparator.comparing(profile -> profile.coder().name(), BY_CODE_POINT))
                .toList();
    }

    @Override
    public Optional<Coding> coding(CodingId id) {
        return state.value(RecordKey.of(id)).map(value -> (Coding) ((MemoryState.Anchored<?>) value).value());
    }

    @Override
    public Stream<CodedPassage> passages(CodingQuery query) {
        return codings(query)
                .sorted(Comparator.comparing((Coding coding) -> title(coding.passage()), BY_CODE_POINT)
                        .thenComparing(coding -> coding.passage().transcript().toString())
                        .thenComparing(coding -> coding.passage().span().start())
                        .thenComparing(coding -> coding.code().value(), BY_CODE_POINT)
                        .thenComparing(coding -> coding.passage().span().end())
                        .thenComparing(coding -> coding.id().toString()))
                .map(this::passage);
    }

    private Stream<Coding> codings(CodingQuery query) {
        return state.anchored(Coding.class).filter(coding -> matches(coding, query));
    }

    private static boolean matches(Coding coding, CodingQuery query) {
        return holds(query.transcripts(), coding.passage().transcript())
                && holds(query.codes(), coding.code())
                && holds(query.coders(), coding.coder())
                && query.reviewed().orElse(coding.reviewed()) == coding.reviewed();
    }

    private static <T> boolean holds(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private String title(Passage passage) {
        return state.transcript(passage.transcript()).orElseThrow().title();
    }

    private CodedPassage passage(Coding coding) {
        Transcript transcript = state.transcript(coding.passage().transcript()).orElseThrow();
        Span span = coding.passage().span();
        Optional<Turn> turn = transcript.turnAt(span.start());
        return new CodedPassage(
                coding,
                transcript.title(),
                turn,
                turn.flatMap(Turn::speaker)
                        .flatMap(name -> state.value(RecordKey.speaker(transcript.id(), name)))
                        .map(Speaker.class::cast)
                        .flatMap(Speaker::role),
                transcript.text().codePoints().fromUtf16(span),
                transcript.text().slice(span));
    }

    @Override
    public List<CodingCount> counts(CodingQuery query) {
        Map<List<String>, int[]> counts =
                new TreeMap<>(Comparator.comparing((List<String> key) -> key.get(0), BY_CODE_POINT)
                        .thenComparing(key -> key.get(1))
                        .thenComparing(key -> key.get(2), BY_CODE_POINT));
        codings(query).forEach(coding -> counts.computeIfAbsent(
                        List.of(
                                title(coding.passage()),
                                coding.passage().transcript().toString(),
                                coding.code().value()),
                        key -> new int[2])[coding.reviewed() ? 0 : 1]++);
        List<CodingCount> list = new ArrayList<>();
        counts.forEach((key, count) ->
                list.add(new CodingCount(TranscriptId.of(key.get(1)), new CodeId(key.get(2)), count[0], count[1])));
        return list;
    }

    @Override
    public List<Suggestion> openSuggestions(Coder coder) {
        return state.anchored(Suggestion.class)
                .filter(suggestion ->
                        state.value(RecordKey.decision(suggestion.id(), coder)).isEmpty())
                .sorted(Comparator.comparing((Suggestion suggestion) -> title(suggestion.passage()), BY_CODE_POINT)
                        .thenComparing(
                                suggestion -> suggestion.passage().transcript().toString())
                        .thenComparing(suggestion -> suggestion.passage().span().start())
                        .thenComparing(suggestion -> suggestion.code().value(), BY_CODE_POINT)
                        .thenComparing(suggestion -> suggestion.passage().span().end())
                        .thenComparing(suggestion -> suggestion.id().toString()))
                .toList();
    }

    @Override
    public List<Decision> decisions(Coder coder) {
        return state.all(Decision.class)
                .filter(decision -> decision.coder().equals(coder))
                .sorted(Comparator.comparing(Decision::at)
                        .thenComparing(decision -> decision.suggestion().id().toString()))
                .toList();
    }

    @Override
    public List<Suggestion> suggestions(TranscriptId transcript) {
        return state.anchored(Suggestion.class)
                .filter(suggestion -> suggestion.passage().transcript().equals(transcript))
                .sorted(Comparator.comparing((Suggestion suggestion) ->
                                suggestion.passage().span().start())
                        .thenComparing(suggestion -> suggestion.code().value(), BY_CODE_POINT)
                        .thenComparing(suggestion -> suggestion.passage().span().end())
                        .thenComparing(suggestion -> suggestion.id().toString()))
                .toList();
    }

    @Override
    public List<Decision> decisions(TranscriptId transcript) {
        return state.all(Decision.class)
                .filter(decision -> decision.suggestion().passage().transcript().equals(transcript))
                .sorted(Comparator.comparing(Decision::at)
                        .thenComparing(decision -> decision.suggestion().id().toString())
                        .thenComparing(decision -> decision.coder().name(), BY_CODE_POINT))
                .toList();
    }

    @Override
    public void close() {
        // nothing is held
    }
}
