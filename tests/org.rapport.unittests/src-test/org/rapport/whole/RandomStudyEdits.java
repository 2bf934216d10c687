// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.codetree.CodeFields;
import org.rapport.core.codetree.Target;
import org.rapport.core.edit.CaseEdit;
import org.rapport.core.edit.CodeEdit;
import org.rapport.core.edit.CodeTreeEdit;
import org.rapport.core.edit.CoderEdit;
import org.rapport.core.edit.CodingChoice;
import org.rapport.core.edit.CodingEdit;
import org.rapport.core.edit.DecisionEdit;
import org.rapport.core.edit.MemoEdit;
import org.rapport.core.edit.SpeakerEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.core.edit.TranscriptEdit;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Colour;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;
import org.rapport.testkit.Samples;

/** Edits of every kind of the family, made at random of what a study holds; each may be refused. */
final class RandomStudyEdits {

    private final Random random;
    private final StudyReader study;
    private final Codebook book;
    private final List<Coding> codings;
    private final String fresh;

    RandomStudyEdits(Random random, StudyReader study) throws TaskException {
        this.random = random;
        this.study = study;
        this.book = study.codebook().orElseThrow();
        try (Stream<CodedPassage> passages = study.passages(CodingQuery.ALL)) {
            this.codings = passages.map(CodedPassage::coding).toList();
        }
        this.fresh = "N" + Integer.toHexString(random.nextInt());
    }

    /** Makes an edit; throws {@link NoSuchElementException} where the study holds nothing to make it of. */
    @FunctionalInterface
    interface Maker {

        StudyEdit make(RandomStudyEdits from) throws TaskException;
    }

    /** How edits of each kind are made. */
    static Map<Class<? extends StudyEdit>, Maker> kinds() {
        Map<Class<? extends StudyEdit>, Maker> kinds = new LinkedHashMap<>();
        kinds.put(TranscriptEdit.Add.class, from -> from.transcript());
        kinds.put(
                TranscriptEdit.Remove.class,
                from -> new TranscriptEdit.Remove(from.any().id()));
        kinds.put(
                TranscriptEdit.Rename.class,
                from -> new TranscriptEdit.Rename(from.any().id(), from.fresh));
        kinds.put(
                TranscriptEdit.SetLanguage.class,
                from -> new TranscriptEdit.SetLanguage(from.any().id(), from.one(List.of("en", "es", "pt-BR"))));
        kinds.put(
                TranscriptEdit.SetSpeaker.class,
                from -> new TranscriptEdit.SetSpeaker(from.any().id(), Set.of(1), Optional.of(from.fresh)));
        kinds.put(TranscriptEdit.SplitTurn.class, RandomStudyEdits::split);
        kinds.put(
                TranscriptEdit.JoinTurns.class,
                from -> new TranscriptEdit.JoinTurns(from.any().id(), 1, 2));
        kinds.put(
                SpeakerEdit.GiveRoles.class,
                from -> new SpeakerEdit.GiveRoles(
                        Map.of(from.speaker(), new Role("r" + from.random.nextInt(9))), Set.of()));
        kinds.put(
                SpeakerEdit.SetCase.class,
                from -> new SpeakerEdit.SetCase(
                        Set.of(from.speaker()),
                        Set.of(),
                        from.maybe(from.one(from.study.cases()).id())));
        cases(kinds);
        codes(kinds);
        codings(kinds);
        decisions(kinds);
        kinds.put(MemoEdit.Add.class, RandomStudyEdits::memo);
        kinds.put(
                MemoEdit.Change.class,
                from -> new MemoEdit.Change(
                        from.one(from.study.memos()).id(),
                        from.maybe(Memo.Type.REFLEXIVE),
                        from.maybe(from.fresh),
                        Optional.of(from.fresh)));
        kinds.put(
                MemoEdit.Remove.class,
                from -> new MemoEdit.Remove(from.one(from.study.memos()).id()));
        kinds.put(
                CoderEdit.Describe.class,
                from -> new CoderEdit.Describe(new CoderProfile(
                        from.coder(), from.maybe(new Colour(from.random.nextInt(0x1000000))), from.fresh)));
        kinds.put(
                CoderEdit.Forget.class,
                from -> new CoderEdit.Forget(
                        from.one(from.study.coderProfiles()).coder()));
        return kinds;
    }

    private static void cases(Map<Class<? extends StudyEdit>, Maker> kinds) {
        kinds.put(CaseEdit.PutCase.class, from -> new CaseEdit.PutCase(from.newCase()));
        kinds.put(CaseEdit.PutAttribute.class, from -> new CaseEdit.PutAttribute(from.attribute()));
        kinds.put(CaseEdit.Describe.class, from -> {
            Case subject = from.newCase();
            Attribute attribute = from.attribute();
            CaseValue value = new CaseValue(subject.id(), attribute.id(), "7");
            return new CaseEdit.Describe(List.of(attribute), List.of(subject), List.of(value));
        });
        kinds.put(CaseEdit.Join.class, from -> {
            Case subject = from.newCase();
            TranscriptSummary transcript = from.one(from.study.transcripts());
            List<CaseEdit.SpeakerLink> links = transcript.speakers().stream()
                    .map(speaker -> new CaseEdit.SpeakerLink(transcript.id(), speaker.name(), subject.id()))
                    .toList();
            return new CaseEdit.Join(new CaseEdit.Describe(List.of(), List.of(subject), List.of()), links);
        });
        kinds.put(
                CaseEdit.SetValues.class,
                from -> new CaseEdit.SetValues(List.of(new CaseValue(
                        from.one(from.study.cases()).id(),
                        from.one(from.study.attributes()).id(),
                        from.random.nextInt(3) == 0 ? "" : String.valueOf(from.random.nextInt(99))))));
        kinds.put(
                CaseEdit.RemoveCase.class,
                from -> new CaseEdit.RemoveCase(from.one(from.study.cases()).id()));
        kinds.put(CaseEdit.RemoveAttribute.class, from -> {
            Attribute attribute = from.one(from.study.attributes());
            return new CaseEdit.RemoveAttribute(attribute.id(), attribute.name());
        });
    }

    private static void codes(Map<Class<? extends StudyEdit>, Maker> kinds) {
        kinds.put(CodeEdit.UseCodebook.class, from -> {
            List<Code> codes = new ArrayList<>(from.book.codes());
            codes.add(Code.named(new CodeId(from.fresh), "New"));
            return new CodeEdit.UseCodebook(
                    new Codebook(Samples.about(from.fresh), codes, from.book.facets(), from.book.groups()));
        });
        kinds.put(
                CodeTreeEdit.AddCode.class,
                from -> new CodeTreeEdit.AddCode(
                        Code.named(new CodeId(from.fresh), "New"), new Target.Last(from.maybe(Samples.TRUST))));
        kinds.put(CodeTreeEdit.ChangeCode.class, from -> {
            Optional<String> asItIs = Optional.empty();
            return new CodeTreeEdit.ChangeCode(
                    from.code(),
                    new CodeFields(
                            Optional.of(from.fresh),
                            asItIs,
                            asItIs,
                            asItIs,
                            asItIs,
                            asItIs,
                            Optional.empty(),
                            Optional.empty(),
                            List.of()));
        });
        kinds.put(
                CodeTreeEdit.MoveCode.class,
                from -> new CodeTreeEdit.MoveCode(from.code(), new Target.First(Optional.empty())));
        kinds.put(CodeTreeEdit.MergeCodes.class, from -> new CodeTreeEdit.MergeCodes(from.code(), from.code()));
        kinds.put(
                CodeTreeEdit.SplitCode.class,
                from -> new CodeTreeEdit.SplitCode(from.code(), List.of(Code.named(new CodeId(from.fresh), "Part"))));
        kinds.put(CodeTreeEdit.RetireCode.class, from -> new CodeTreeEdit.RetireCode(from.code()));
        kinds.put(
                CodeTreeEdit.RestoreCode.class,
                from -> new CodeTreeEdit.RestoreCode(from.one(
                                from.book.codes().stream().filter(Code::retired).toList())
                        .id()));
        kinds.put(CodeTreeEdit.RemoveCode.class, from -> new CodeTreeEdit.RemoveCode(from.code()));
    }

    private static void codings(Map<Class<? extends StudyEdit>, Maker> kinds) {
        kinds.put(
                CodingEdit.Add.class,
                from -> new CodingEdit.Add(List.of(from.coding(), from.coding(), from.coding(), from.coding())));
        kinds.put(
                CodingEdit.InVivo.class,
                from -> new CodingEdit.InVivo(Code.named(new CodeId(from.fresh), "In vivo"), from.coding()));
        kinds.put(CodingEdit.Resize.class, from -> {
            Coding coding = from.one(from.codings);
            Transcript transcript =
                    from.study.transcript(coding.passage().transcript()).orElseThrow();
            return new CodingEdit.Resize(coding.id(), from.passage(transcript).span());
        });
        kinds.put(CodingEdit.Recode.class, from -> new CodingEdit.Recode(from.choice(), from.code()));
        kinds.put(
                CodingEdit.SetFacets.class,
                from -> new CodingEdit.SetFacets(
                        CodingChoice.one(from.one(from.codings).id()),
                        Map.of(Samples.VALENCE, from.maybe(from.one(List.of("good", "bad"))))));
        kinds.put(
                CodingEdit.Weigh.class,
                from -> new CodingEdit.Weigh(from.choice(), OptionalInt.of(from.random.nextInt(101))));
        kinds.put(CodingEdit.Note.class, from -> new CodingEdit.Note(from.choice(), from.fresh));
        kinds.put(
                CodingEdit.Remove.class,
                from -> new CodingEdit.Remove(
                        CodingChoice.one(from.one(from.codings).id())));
        kinds.put(CodingEdit.RemovePart.class, from -> {
            Passage passage = from.one(from.codings).passage();
            Span span = passage.span();
            int cut = Math.min(span.end(), span.start() + 1 + from.random.nextInt(span.length()));
            return new CodingEdit.RemovePart(
                    from.choice(),
                    new Passage(passage.transcript(), from.whole(passage.transcript(), span.start(), cut)));
        });
    }

    private static void decisions(Map<Class<? extends StudyEdit>, Maker> kinds) {
        kinds.put(DecisionEdit.Accept.class, from -> new DecisionEdit.Accept(from.subject(), Samples.ADA, from.now()));
        kinds.put(
                DecisionEdit.Correct.class,
                from -> new DecisionEdit.Correct(from.subject(), from.code(), Samples.ADA, from.now()));
        kinds.put(DecisionEdit.Reject.class, from -> new DecisionEdit.Reject(from.subject(), Samples.ADA, from.now()));
        kinds.put(
                DecisionEdit.Skip.class,
                from -> new DecisionEdit.Skip(
                        from.one(from.study.openSuggestions(Samples.ADA)), Samples.ADA, from.now()));
        kinds.put(DecisionEdit.Reopen.class, from -> {
            Decision decision = from.one(from.study.decisions(Samples.ADA).stream()
                    .filter(made -> from.book
                            .code(made.suggestion().code())
                            .filter(Code::isOffered)
                            .isPresent())
                    .toList());
            return new DecisionEdit.Reopen(decision.suggestion(), Samples.ADA);
        });
    }

    private <T> T one(List<T> all) {
        if (all.isEmpty()) {
            throw new NoSuchElementException("there is nothing to choose from");
        }
        return all.get(random.nextInt(all.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private Instant now() {
        return Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt());
    }

    private Coder coder() {
        return one(List.of(Samples.ADA, Samples.BEN));
    }

    private CodeId code() {
        return one(book.codes()).id();
    }

    private Transcript any() throws TaskException {
        return study.transcript(one(study.transcripts()).id()).orElseThrow();
    }

    private String speaker() throws TaskException {
        return one(List.copyOf(any().speakers()));
    }

    private StudyEdit transcript() {
        int number = random.nextInt(1 << 20) + 10;
        Transcript made = Samples.transcript(fresh, number);
        Speaker dana = new Speaker(made.id(), "Dana M.", Optional.of(Role.LEADER), Speaker.RoleOrigin.GIVEN);
        return new TranscriptEdit.Add(made, Samples.source(fresh, number), List.of(dana));
    }

    private StudyEdit split() throws TaskException {
        Transcript transcript = any();
        Turn turn = one(transcript.turns());
        int offset =
                turn.span().start() + random.nextInt(Math.max(1, turn.span().length()));
        return new TranscriptEdit.SplitTurn(transcript.id(), turn.number(), offset, maybe("Q"));
    }

    private Case newCase() {
        return new Case(new CaseId(new UUID(random.nextLong(), random.nextLong())), fresh, "");
    }

    private Attribute attribute() {
        AttributeId id = new AttributeId(new UUID(random.nextLong(), random.nextLong()));
        return new Attribute(id, fresh, Attribute.Type.NUMBER, List.of());
    }

    private StudyEdit memo() throws TaskException {
        Transcript transcript = any();
        MemoSubject subject = one(List.of(
                new MemoSubject.OfStudy(),
                new MemoSubject.OfTranscript(transcript.id()),
                new MemoSubject.OfPassage(passage(transcript)),
                new MemoSubject.OfCode(code())));
        MemoId id = new MemoId(new UUID(random.nextLong(), random.nextLong()));
        return new MemoEdit.Add(
                new Memo(id, subject, one(List.of(Memo.Type.values())), coder(), fresh, "a thought", now()));
    }

    private Passage passage(Transcript transcript) {
        int start = random.nextInt(transcript.text().length() - 1);
        int end = start + 1 + random.nextInt(transcript.text().length() - start);
        return new Passage(
                transcript.id(),
                whole(transcript, start, Math.min(end, transcript.text().length())));
    }

    private Span whole(TranscriptId id, int start, int end) throws TaskException {
        return whole(study.transcript(id).orElseThrow(), start, end);
    }

    /** The span, a little longer where it would split a surrogate pair. */
    private static Span whole(Transcript transcript, int start, int end) {
        String text = transcript.text().value();
        int from = Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
        int to = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
        return new Span(from, to);
    }

    private Coding coding() throws TaskException {
        CodeId offered =
                one(book.codes().stream().filter(Code::isOffered).toList()).id();
        return Coding.byHand(passage(any()), offered, coder(), now());
    }

    private CodingChoice choice() {
        if (random.nextBoolean()) {
            return CodingChoice.one(one(codings).id());
        }
        return new CodingChoice.Found(
                new CodingQuery(Set.of(), Set.of(one(codings).code()), Set.of(), Optional.empty()));
    }

    private DecisionEdit.Subject subject() throws TaskException {
        List<Coding> mine = codings.stream()
                .filter(coding -> coding.coder().equals(Samples.ADA))
                .toList();
        if (random.nextInt(3) == 0 && !mine.isEmpty()) {
            Coding coding = one(mine);
            return new DecisionEdit.Unreviewed(coding.id(), coding.code());
        }
        return new DecisionEdit.Open(one(study.openSuggestions(Samples.ADA)));
    }
}
