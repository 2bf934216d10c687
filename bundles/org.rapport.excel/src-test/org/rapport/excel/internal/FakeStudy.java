// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.api.export.ExportData;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Evidence;
import org.rapport.model.coding.Origin;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingCount;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.PlacedMemo;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.StudyInfo;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.SourceFile;
import org.rapport.model.text.Span;
import org.rapport.model.text.TimeRange;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;

/** A study in memory for tests: add passages, then export it. All words are invented. */
final class FakeStudy implements ExportData {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00.250Z");

    String title = "Harbour study";
    Optional<Codebook> codebook = Optional.of(FakeCodebook.make());
    final List<CodedPassage> rows = new ArrayList<>();
    final List<Case> cases = new ArrayList<>();
    final List<Attribute> attributes = new ArrayList<>();
    final List<CaseValue> caseValues = new ArrayList<>();
    final List<PlacedMemo> memos = new ArrayList<>();
    private final Map<String, TranscriptSummary> transcripts = new LinkedHashMap<>();
    private int position;

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    FakeStudy transcript(String name) {
        TranscriptId id = new TranscriptId(uuid(name));
        List<Speaker> speakers = List.of(
                new Speaker(id, "Ines", Optional.of(Role.INTERVIEWER), Speaker.RoleOrigin.GIVEN),
                new Speaker(id, "Ody", Optional.of(Role.LEADER), Speaker.RoleOrigin.GUESSED)
                        .as(cases.stream().findFirst().map(Case::id)));
        transcripts.put(
                name,
                new TranscriptSummary(
                        id,
                        name,
                        "en",
                        new SourceFile(name + ".vtt", Sha256.of(name + "!")),
                        Sha256.of(name),
                        40,
                        1520,
                        speakers));
        return this;
    }

    /** Adds a reviewed coding by hand. */
    FakeStudy code(String transcript, String text, String code) {
        return code(transcript, text, code, Origin.MANUAL, true, Map.of(), "", "");
    }

    FakeStudy code(
            String transcript,
            String text,
            String code,
            Origin origin,
            boolean reviewed,
            Map<FacetId, String> facets,
            String rule,
            String memo) {
        Span span = new Span(position, position + text.length());
        position += text.length() + 2;
        TranscriptId id = new TranscriptId(uuid(transcript));
        List<Evidence> evidence = rule.isEmpty()
                ? List.of()
                : List.of(new Evidence(rule, new Span(span.start(), span.start() + Math.min(5, text.length()))));
        int number = rows.size() + 1;
        Coding coding = new Coding(
                new CodingId(uuid("coding" + number)),
                new Passage(id, span),
                new CodeId(code),
                new Coder("Robin"),
                origin,
                reviewed,
                facets,
                weight(number),
                evidence,
                NOON.plusSeconds(number),
                memo);
        Turn turn = new Turn(
                number,
                Optional.of("Ody"),
                span,
                Optional.of(TimeRange.of(Duration.ofSeconds(number * 7L), Duration.ofMillis(number * 7000L + 2500))));
        rows.add(new CodedPassage(coding, transcript, Optional.of(turn), Optional.of(Role.LEADER), span, text));
        return this;
    }

    private static OptionalInt weight(int number) {
        return number % 3 == 0 ? OptionalInt.of(number % 101) : OptionalInt.empty();
    }

    @Override
    public StudyInfo study() {
        return new StudyInfo(uuid("study"), title, NOON);
    }

    @Override
    public Optional<Edit> head() {
        return Optional.of(new Edit(
                new EditId(uuid("edit")),
                Optional.empty(),
                new Coder("Robin"),
                NOON,
                "Accept 12 suggestions",
                "",
                Edit.Kind.DO,
                Optional.empty(),
                12));
    }

    @Override
    public Optional<Codebook> codebook() {
        return codebook;
    }

    @Override
    public List<TranscriptSummary> transcripts() {
        return List.copyOf(transcripts.values());
    }

    @Override
    public List<CodingCount> counts() {
        Map<List<Object>, CodingCount> counts = new LinkedHashMap<>();
        for (CodedPassage row : rows) {
            Coding coding = row.coding();
            TranscriptId transcript = coding.passage().transcript();
            int yes = coding.reviewed() ? 1 : 0;
            counts.merge(
                    List.of(transcript, coding.code()),
                    new CodingCount(transcript, coding.code(), yes, 1 - yes),
                    (a, b) -> new CodingCount(
                            a.transcript(), a.code(), a.reviewed() + b.reviewed(), a.unreviewed() + b.unreviewed()));
        }
        return List.copyOf(counts.values());
    }

    @Override
    public List<Case> cases() {
        return cases;
    }

    @Override
    public List<Attribute> attributes() {
        return attributes;
    }

    @Override
    public List<CaseValue> caseValues() {
        return caseValues;
    }

    @Override
    public List<PlacedMemo> memos() {
        return memos;
    }

    @Override
    public Stream<CodedPassage> passages() {
        return rows.stream();
    }
}
