// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapport.api.export.ExportData;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Colour;
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
import org.rapport.model.study.PlacedMemo;
import org.rapport.model.study.Role;
import org.rapport.model.study.StudyInfo;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.SourceFile;
import org.rapport.model.text.Span;
import org.rapport.model.text.TimeRange;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;

/** Coded data in memory: so many codings of what leaders say in generated interviews, spread over 35 codes. */
final class CodedRows implements ExportData {

    private static final int CATEGORIES = 7;
    private static final int CODES_EACH = 5;
    private static final int LONGEST = 400;
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Coder CODER = new Coder("Robin");

    private final List<CodedPassage> rows = new ArrayList<>();
    private final List<TranscriptSummary> transcripts = new ArrayList<>();
    private final Map<String, CodingCount> counts = new TreeMap<>();

    CodedRows(int codings) {
        Corpus corpus = Corpus.of(1);
        for (int interview = 0; rows.size() < codings; interview++) {
            List<String> lines = corpus.interviews().lines(interview);
            String title = "Interview " + (interview + 1);
            TranscriptId id = new TranscriptId(new UUID(7, interview));
            addTranscript(id, title, lines.size());
            int position = 0;
            for (int i = 0; i < lines.size() && rows.size() < codings; i++) {
                String words = lines.get(i).substring(lines.get(i).indexOf(": ") + 2);
                if (lines.get(i).startsWith("LEADER")) {
                    addCoding(id, title, i + 1, position, words);
                }
                position += words.length() + 2;
            }
        }
    }

    private void addTranscript(TranscriptId id, String title, int turns) {
        SourceFile source = new SourceFile(title + ".vtt", Sha256.of(title + " source"));
        transcripts.add(new TranscriptSummary(id, title, "en", source, Sha256.of(title), turns, 8_000, List.of()));
    }

    private void addCoding(TranscriptId id, String title, int turn, int start, String words) {
        int number = rows.size();
        String text = words.substring(0, Math.min(words.length(), LONGEST)).strip();
        Span span = new Span(start, start + text.length());
        boolean byHand = number % 3 == 0;
        CodeId code = new CodeId("C" + number % CATEGORIES + "-" + number % CODES_EACH);
        Coding coding = new Coding(
                new CodingId(new UUID(11, number)),
                new Passage(id, span),
                code,
                CODER,
                byHand ? Origin.MANUAL : Origin.RULE,
                byHand,
                Map.of(),
                OptionalInt.empty(),
                byHand ? List.of() : List.of(new Evidence("lemma: trust", new Span(start, start + 5))),
                NOON.plusSeconds(number),
                number % 11 == 0 ? "Come back to this one." : "");
        TimeRange time = TimeRange.of(Duration.ofSeconds(turn * 20L), Duration.ofSeconds(turn * 20L + 18));
        rows.add(new CodedPassage(
                coding,
                title,
                Optional.of(new Turn(turn, Optional.of("LEADER"), span, Optional.of(time))),
                Optional.of(Role.LEADER),
                span,
                text));
        counts.merge(
                title + " " + code,
                new CodingCount(id, code, byHand ? 1 : 0, byHand ? 0 : 1),
                (one, other) -> new CodingCount(
                        id, code, one.reviewed() + other.reviewed(), one.unreviewed() + other.unreviewed()));
    }

    List<String> texts() {
        return rows.stream().map(CodedPassage::text).toList();
    }

    @Override
    public StudyInfo study() {
        return new StudyInfo(new UUID(3, 1), "Benchmark", NOON);
    }

    @Override
    public Optional<Edit> head() {
        return Optional.empty();
    }

    @Override
    public Optional<Codebook> codebook() {
        List<Code> codes = IntStream.range(0, CATEGORIES)
                .boxed()
                .flatMap(CodedRows::branch)
                .toList();
        About about = new About("bench", "Benchmark", "1", "en", "", List.of(), List.of());
        return Optional.of(new Codebook(about, codes, List.of(), List.of()));
    }

    private static Stream<Code> branch(int number) {
        String top = "C" + number;
        Optional<Colour> colour = Optional.of(Colour.of(String.format("#%02x6f8f", 30 * number)));
        return Stream.concat(
                Stream.of(code(top, Optional.empty(), colour)),
                IntStream.range(0, CODES_EACH)
                        .mapToObj(k -> code(top + "-" + k, Optional.of(new CodeId(top)), Optional.empty())));
    }

    private static Code code(String id, Optional<CodeId> parent, Optional<Colour> colour) {
        return new Code(
                new CodeId(id),
                parent,
                parent.isPresent(),
                "Label of " + id,
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                colour,
                "");
    }

    @Override
    public List<TranscriptSummary> transcripts() {
        return List.copyOf(transcripts);
    }

    @Override
    public List<CodingCount> counts() {
        return List.copyOf(counts.values());
    }

    @Override
    public List<Case> cases() {
        return List.of();
    }

    @Override
    public List<Attribute> attributes() {
        return List.of();
    }

    @Override
    public List<CaseValue> caseValues() {
        return List.of();
    }

    @Override
    public List<PlacedMemo> memos() {
        return List.of();
    }

    @Override
    public Stream<CodedPassage> passages() {
        return rows.stream();
    }
}
