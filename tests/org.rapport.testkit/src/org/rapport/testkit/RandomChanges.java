// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Origin;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;

/** The changes of one random edit. */
final class RandomChanges {

    private static final List<String> TITLES = List.of("a", "b", "c", "\uD83D\uDE00");

    private final EditSession session;
    private final Coder coder;
    private final SplittableRandom random;
    private final RandomPeople people;
    private final RandomCodes codes;

    RandomChanges(EditSession session, Coder coder, SplittableRandom random, boolean order) {
        this.session = session;
        this.coder = coder;
        this.random = random;
        this.people = new RandomPeople(session, random);
        this.codes = new RandomCodes(session, random, order);
    }

    void make() throws TaskException {
        int dice = random.nextInt(20);
        Optional<Transcript> transcript = transcript();
        if (dice < 3) {
            codes.change();
        } else if (dice < 6) {
            people.change();
        } else if (dice < 8 || transcript.isEmpty()) {
            put();
        } else {
            within(transcript.get(), dice);
        }
    }

    private Optional<Transcript> transcript() throws TaskException {
        List<?> there = session.transcripts();
        return there.isEmpty()
                ? Optional.empty()
                : session.transcript(
                        session.transcripts().get(random.nextInt(there.size())).id());
    }

    private void put() throws TaskException {
        String title = TITLES.get(random.nextInt(TITLES.size()));
        int number = random.nextInt(4);
        Transcript fresh = Samples.transcript(title, number);
        Optional<Transcript> there = session.transcript(fresh.id());
        if (there.isPresent()) {
            correct(there.get());
        } else {
            session.put(fresh, Samples.source(title, number));
        }
    }

    private void within(Transcript transcript, int dice) throws TaskException {
        switch (dice) {
            case 8 -> session.remove(transcript.id());
            case 9 -> correct(transcript);
            case 10 -> speaker(transcript);
            case 11 -> session.put(suggestion(transcript));
            case 12 -> decide(transcript);
            case 13 -> takeBack();
            case 14 -> uncode();
            case 15, 16 -> memo(transcript);
            default -> session.put(coding(transcript));
        }
    }

    private void correct(Transcript transcript) throws TaskException {
        String title = TITLES.get(random.nextInt(TITLES.size()));
        int number = (int) transcript.id().value().getLeastSignificantBits();
        Transcript corrected = Samples.transcript(title + title, number);
        List<CodedPassage> coded = passages(CodingQuery.ALL.in(transcript.id()));
        List<Memo> memos = session.memos();
        for (Suggestion suggestion : session.suggestions(transcript.id())) {
            session.remove(suggestion.id());
        }
        session.put(corrected, Samples.source(title + title, number));
        for (CodedPassage passage : coded) {
            session.put(on(passage.coding(), place(corrected)));
        }
        for (Memo memo : memos) {
            if (memo.subject() instanceof MemoSubject.OfPassage passage
                    && passage.passage().transcript().equals(transcript.id())) {
                session.put(memo.about(new MemoSubject.OfPassage(place(corrected))));
            }
        }
    }

    private List<CodedPassage> passages(CodingQuery query) throws TaskException {
        try (Stream<CodedPassage> passages = session.passages(query)) {
            return passages.toList();
        }
    }

    private Coding on(Coding coding, Passage passage) {
        return new Coding(
                coding.id(),
                passage,
                coding.code(),
                coding.coder(),
                coding.origin(),
                coding.reviewed(),
                coding.facets(),
                coding.weight(),
                List.of(),
                coding.created(),
                coding.memo());
    }

    private void speaker(Transcript transcript) throws TaskException {
        if (random.nextInt(4) == 0) {
            session.removeSpeaker(transcript.id(), "Q");
            return;
        }
        Role role = random.nextBoolean() ? Role.LEADER : Role.INTERVIEWER;
        Speaker speaker = new Speaker(transcript.id(), "Q", Optional.of(role), Speaker.RoleOrigin.GIVEN);
        session.put(speaker.as(people.anyCase()));
    }

    private Suggestion suggestion(Transcript transcript) {
        Suggestion like = Samples.suggestion(transcript, "each", codes.any());
        return new Suggestion(
                like.id(),
                like.passage(),
                like.code(),
                (1 + random.nextInt(3)) / 7.0,
                like.evidence(),
                like.suggester(),
                like.codebookVersion());
    }

    private void decide(Transcript transcript) throws TaskException {
        List<Suggestion> there = session.suggestions(transcript.id());
        if (!there.isEmpty()) {
            Suggestion suggestion = there.get(random.nextInt(there.size()));
            Decision.Outcome outcome = random.nextBoolean() ? Decision.Outcome.SKIPPED : Decision.Outcome.REJECTED;
            session.put(new Decision(suggestion, coder, outcome, Optional.empty(), random.nextBoolean(), Samples.NOON));
        }
    }

    private void takeBack() throws TaskException {
        List<Decision> made = session.decisions(coder);
        if (!made.isEmpty()) {
            session.remove(made.get(random.nextInt(made.size())).suggestion().id(), coder);
        }
    }

    private void uncode() throws TaskException {
        List<CodedPassage> there = passages(CodingQuery.ALL);
        if (!there.isEmpty()) {
            session.remove(there.get(random.nextInt(there.size())).coding().id());
        }
    }

    private void memo(Transcript transcript) throws TaskException {
        List<Memo> there = session.memos();
        if (!there.isEmpty() && random.nextInt(3) == 0) {
            session.remove(there.get(random.nextInt(there.size())).id());
            return;
        }
        MemoSubject subject =
                switch (random.nextInt(4)) {
                    case 0 -> new MemoSubject.OfStudy();
                    case 1 -> new MemoSubject.OfTranscript(transcript.id());
                    case 2 -> new MemoSubject.OfCode(codes.any());
                    default -> new MemoSubject.OfPassage(place(transcript));
                };
        session.put(people.memo(subject, coder));
    }

    private Passage place(Transcript transcript) {
        int points = transcript.text().codePoints().length();
        int start = random.nextInt(points - 5);
        Span span = transcript.text().codePoints().toUtf16(new Span(start, start + 1 + random.nextInt(4)));
        return new Passage(transcript.id(), span);
    }

    private Coding coding(Transcript transcript) {
        Passage passage = place(transcript);
        CodeId code = codes.any();
        return new Coding(
                new CodingId(new UUID(5, random.nextInt(12))),
                passage,
                code,
                coder,
                Origin.SEARCH,
                random.nextBoolean(),
                random.nextBoolean() ? Map.of() : Map.of(Samples.VALENCE, "good"),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(100)) : OptionalInt.empty(),
                List.of(),
                Samples.NOON,
                random.nextBoolean() ? "" : "\u2013 " + random.nextInt(3));
    }
}
