// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Colour;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Evidence;
import org.rapport.model.coding.Origin;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.coding.SuggestionId;
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
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.testkit.Samples;

/** Does random things to a study, each of which a user could do, with all kinds of records. */
final class MergeWork {

    private static final Instant NOON = Samples.NOON;
    private static final List<Coder> CODERS = List.of(Samples.ADA, Samples.BEN, new Coder("Cleo"));
    private static final List<String> WORDS = List.of("We were", "honest", "with", "each other", "\uD83C\uDF31");

    private final SplittableRandom random;

    MergeWork(SplittableRandom random) {
        this.random = random;
    }

    /** A study with some of everything. */
    void begin(StudyStore store) throws TaskException {
        try (EditSession session = store.edit(Samples.ADA, "Begin", "")) {
            List<Code> codes = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Code code = Code.named(new CodeId("C" + i), "Code " + i);
                codes.add(i > 0 && i % 2 == 0 ? code.under(new CodeId("C" + (i / 2 - 1))) : code);
            }
            session.put(new Codebook(Samples.about("1"), codes, List.of(), List.of()));
            for (int i = 0; i < 3; i++) {
                importTranscript(session, MergeTexts.transcript(new TranscriptId(new UUID(7, i)), i, false));
                session.put(new Case(new CaseId(new UUID(8, i)), "Case " + i, ""));
                session.put(
                        new Attribute(new AttributeId(new UUID(9, i)), "Sector " + i, Attribute.Type.TEXT, List.of()));
            }
            session.commit();
        }
        for (int i = 0; i < 12; i++) {
            step(store);
        }
    }

    /** One edit, an undo or a redo; what is refused is left. */
    void step(StudyStore store) throws TaskException {
        Coder coder = pick(CODERS);
        int dice = random.nextInt(14);
        try {
            if (dice == 0) {
                store.undo(coder);
            } else if (dice == 1) {
                store.redo(coder);
            } else {
                edit(store, coder);
            }
        } catch (TaskException e) {
            // refused: nothing was done
        }
    }

    private void edit(StudyStore store, Coder coder) throws TaskException {
        try (EditSession session = store.edit(coder, "Edit " + random.nextInt(1_000), "")) {
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                change(session, coder);
            }
            session.commit();
        }
    }

    private void change(EditSession session, Coder coder) throws TaskException {
        switch (random.nextInt(13)) {
            case 0, 1, 2 -> code(session, coder);
            case 3, 4 -> recode(session);
            case 5 -> memo(session, coder);
            case 6 -> subject(session);
            case 7 -> attribute(session);
            case 8 -> speaker(session);
            case 9 -> suggestion(session, coder);
            case 10 ->
                session.put(new CoderProfile(
                        coder, Optional.of(Colour.of("#33669" + random.nextInt(10))), "about " + random.nextInt(3)));
            case 11 -> codebook(session);
            default -> transcript(session);
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Optional<Transcript> any(EditSession session) throws TaskException {
        List<TranscriptSummary> there = session.transcripts();
        return there.isEmpty()
                ? Optional.empty()
                : session.transcript(pick(there).id());
    }

    private Optional<Code> codable(EditSession session) throws TaskException {
        List<Code> codes = session.codebook().map(Codebook::codes).orElse(List.of()).stream()
                .filter(Code::codable)
                .toList();
        return codes.isEmpty() ? Optional.empty() : Optional.of(pick(codes));
    }

    private void code(EditSession session, Coder coder) throws TaskException {
        Optional<Transcript> transcript = any(session);
        Optional<Code> code = codable(session);
        if (transcript.isPresent() && code.isPresent()) {
            Passage passage = Samples.passage(transcript.get(), pick(WORDS));
            session.put(new Coding(
                    new CodingId(id()),
                    passage,
                    code.get().id(),
                    coder,
                    Origin.RULE,
                    false,
                    random.nextBoolean() ? Map.of(Samples.VALENCE, "good") : Map.of(),
                    OptionalInt.empty(),
                    List.of(new Evidence("lemma: honest", passage.span())),
                    NOON,
                    ""));
        }
    }

    static List<CodedPassage> passages(EditSession session) throws TaskException {
        try (var passages = session.passages(CodingQuery.ALL)) {
            return passages.toList();
        }
    }

    private void recode(EditSession session) throws TaskException {
        List<CodedPassage> all = passages(session);
        if (all.isEmpty()) {
            return;
        }
        Coding old = pick(all).coding();
        int dice = random.nextInt(6);
        if (dice == 0) {
            session.remove(old.id());
            return;
        }
        Transcript transcript = session.transcript(old.passage().transcript()).orElseThrow();
        session.put(new Coding(
                old.id(),
                dice == 1 ? Samples.passage(transcript, pick(WORDS)) : old.passage(),
                dice == 2 ? codable(session).orElseThrow().id() : old.code(),
                old.coder(),
                old.origin(),
                old.reviewed() || dice == 3,
                dice == 4 ? Map.of(Samples.VALENCE, "bad " + random.nextInt(3)) : old.facets(),
                dice == 5 ? OptionalInt.of(random.nextInt(100)) : old.weight(),
                old.evidence(),
                old.created(),
                dice == 3 ? "memo " + random.nextInt(100) : old.memo()));
    }

    private void memo(EditSession session, Coder coder) throws TaskException {
        List<Memo> memos = session.memos();
        int dice = random.nextInt(4);
        if (dice == 0 && !memos.isEmpty()) {
            session.remove(pick(memos).id());
        } else if (dice == 1 && !memos.isEmpty()) {
            Memo old = pick(memos);
            session.put(new Memo(
                    old.id(), old.subject(), old.type(), old.author(), old.title(), "t " + random.nextInt(), NOON));
        } else {
            Optional<Transcript> transcript = any(session);
            Optional<Code> code = codable(session);
            MemoSubject subject = random.nextBoolean() && code.isPresent()
                    ? new MemoSubject.OfCode(code.get().id())
                    : transcript.isEmpty()
                            ? new MemoSubject.OfStudy()
                            : random.nextBoolean()
                                    ? new MemoSubject.OfTranscript(
                                            transcript.get().id())
                                    : new MemoSubject.OfPassage(Samples.passage(transcript.get(), pick(WORDS)));
            session.put(new Memo(new MemoId(id()), subject, Memo.Type.ANALYTIC, coder, "T", "words", NOON));
        }
    }

    private void subject(EditSession session) throws TaskException {
        List<Case> cases = session.cases();
        List<Attribute> attributes = session.attributes();
        int dice = random.nextInt(5);
        if (dice == 0 || cases.isEmpty()) {
            session.put(new Case(new CaseId(id()), "Case " + random.nextInt(5), ""));
        } else if (dice == 1) {
            session.remove(pick(cases).id());
        } else if (dice == 2) {
            session.put(new Case(pick(cases).id(), "Case " + random.nextInt(9), "about"));
        } else if (!attributes.isEmpty()) {
            session.put(new CaseValue(pick(cases).id(), pick(attributes).id(), "" + random.nextInt(4)));
        }
    }

    private void attribute(EditSession session) throws TaskException {
        List<Attribute> attributes = session.attributes();
        List<CaseValue> values = session.caseValues();
        int dice = random.nextInt(4);
        if (dice == 0 || attributes.isEmpty()) {
            session.put(new Attribute(new AttributeId(id()), "Years", Attribute.Type.NUMBER, List.of()));
        } else if (dice == 1) {
            session.remove(pick(attributes).id());
        } else if (dice == 2) {
            Attribute old = pick(attributes);
            boolean used = values.stream().anyMatch(value -> value.attribute().equals(old.id()));
            session.put(new Attribute(
                    old.id(),
                    "Name " + random.nextInt(5),
                    used ? old.type() : Attribute.Type.CHOICE,
                    used ? old.choices() : List.of("1", "2")));
        } else if (!values.isEmpty()) {
            CaseValue value = pick(values);
            session.remove(value.subject(), value.attribute());
        }
    }

    private void speaker(EditSession session) throws TaskException {
        Optional<Transcript> transcript = any(session);
        if (transcript.isEmpty()) {
            return;
        }
        String name = random.nextBoolean() ? "Q" : "Dana M.";
        List<Case> cases = session.cases();
        switch (random.nextInt(4)) {
            case 0 -> session.removeSpeaker(transcript.get().id(), name);
            case 1 ->
                session.put(new Speaker(transcript.get().id(), name, Optional.of(role()), Speaker.RoleOrigin.GUESSED));
            case 2 ->
                session.put(new Speaker(transcript.get().id(), name, Optional.of(role()), Speaker.RoleOrigin.GIVEN));
            default ->
                session.put(new Speaker(
                        transcript.get().id(),
                        name,
                        Optional.of(role()),
                        Speaker.RoleOrigin.GIVEN,
                        cases.isEmpty()
                                ? Optional.empty()
                                : Optional.of(pick(cases).id())));
        }
    }

    private Role role() {
        return random.nextBoolean() ? Role.LEADER : Role.INTERVIEWER;
    }

    private void suggestion(EditSession session, Coder coder) throws TaskException {
        Optional<Transcript> transcript = any(session);
        Optional<Code> code = codable(session);
        List<Suggestion> open = session.openSuggestions(coder);
        if (random.nextBoolean() && !open.isEmpty()) {
            Suggestion suggestion = pick(open);
            Decision.Outcome outcome = random.nextBoolean() ? Decision.Outcome.REJECTED : Decision.Outcome.SKIPPED;
            session.put(new Decision(suggestion, coder, outcome, Optional.empty(), true, NOON));
            if (random.nextBoolean()) {
                session.remove(suggestion.id());
            }
        } else if (transcript.isPresent() && code.isPresent()) {
            Passage passage = Samples.passage(transcript.get(), pick(WORDS));
            session.put(new Suggestion(
                    SuggestionId.of(passage, code.get().id(), "rules"),
                    passage,
                    code.get().id(),
                    0.1 + 0.1 * random.nextInt(3),
                    List.of(new Evidence("lemma: honest", passage.span())),
                    "rules",
                    "1"));
        }
    }

    private void codebook(EditSession session) throws TaskException {
        Optional<Codebook> there = session.codebook();
        if (there.isEmpty() || there.get().codes().isEmpty()) {
            session.put(new Codebook(
                    Samples.about("2"), List.of(Code.named(new CodeId("C0"), "Code")), List.of(), List.of()));
            return;
        }
        Codebook book = there.get();
        List<Code> codes = new ArrayList<>(book.codes());
        int dice = random.nextInt(7);
        Code code = pick(codes);
        int at = codes.indexOf(code);
        Set<CodeId> used = new HashSet<>();
        for (CodedPassage passage : passages(session)) {
            used.add(passage.coding().code());
        }
        if (dice == 0) {
            codes.add(Code.named(new CodeId("N" + random.nextInt(1_000_000)), "New")
                    .under(code.id()));
        } else if (dice == 1) {
            codes.set(at, MergeCodes.renamed(code, "Label " + random.nextInt(100), code.codable()));
        } else if (dice == 2 && !used.contains(code.id())) {
            codes.removeIf(each -> each.id().equals(code.id()));
            codes.replaceAll(
                    each -> each.parent().equals(Optional.of(code.id())) ? each.withParent(code.parent()) : each);
        } else if (dice == 3 && !used.contains(code.id())) {
            codes.set(at, MergeCodes.renamed(code, code.label(), !code.codable()));
        } else if (dice == 4) {
            codes.set(at, code.withRetired(!code.retired()));
        } else {
            Code target = pick(codes);
            if (!book.branch(code.id()).contains(target.id())) {
                codes = MergeCodes.moved(book, code, target.id());
            }
        }
        if (!codes.isEmpty()) {
            session.put(new Codebook(
                    Samples.about(
                            random.nextInt(5) == 0
                                    ? "v" + random.nextInt(9)
                                    : book.about().version()),
                    codes,
                    List.of(),
                    List.of()));
        }
    }

    private void transcript(EditSession session) throws TaskException {
        Optional<Transcript> there = any(session);
        int dice = random.nextInt(6);
        if (dice <= 2 || there.isEmpty()) {
            importTranscript(session, MergeTexts.transcript(new TranscriptId(id()), random.nextInt(1_000_000), false));
        } else if (dice == 3) {
            session.put(there.get().withTitle("Title " + random.nextInt(50)));
        } else if (dice == 4) {
            session.remove(there.get().id());
        } else {
            MergeTexts.correct(session, there.get());
        }
    }

    private void importTranscript(EditSession session, Transcript transcript) throws TaskException {
        session.put(transcript, MergeTexts.source(transcript.title()));
    }
}
