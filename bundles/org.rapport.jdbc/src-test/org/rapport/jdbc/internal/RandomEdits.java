// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Origin;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;

/** Does one random thing to a study; from the same seed the same thing to every study in the same state. */
final class RandomEdits {

    private static final List<String> TITLES = List.of("a", "b", "c", "\uD83D\uDE00");
    private static final List<CodeId> CODES =
            List.of(new CodeId("A"), new CodeId("B"), new CodeId("C"), new CodeId("D"));

    private RandomEdits() {}

    /** What came of it: kind, label and number of records of the edit, or "refused". */
    static String step(StudyStore store, long seed) throws TaskException {
        SplittableRandom random = new SplittableRandom(seed);
        Coder coder = random.nextBoolean() ? Samples.ADA : Samples.BEN;
        int dice = random.nextInt(10);
        try {
            return told(dice < 3 ? store.undo(coder) : dice < 5 ? store.redo(coder) : edit(store, coder, random));
        } catch (TaskException e) {
            return "refused";
        } catch (IllegalStateException e) {
            return "nothing was ever done";
        }
    }

    private static String told(Edit edit) {
        return edit.kind() + " " + edit.label() + " " + edit.coder() + " " + edit.records();
    }

    private static Edit edit(StudyStore store, Coder coder, SplittableRandom random) throws TaskException {
        try (EditSession session = store.edit(coder, "Edit " + random.nextInt(1_000_000), "")) {
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                change(session, coder, random);
            }
            return session.commit();
        }
    }

    private static void change(EditSession session, Coder coder, SplittableRandom random) throws TaskException {
        int dice = random.nextInt(12);
        List<TranscriptSummary> transcripts = session.transcripts();
        if (dice == 0) {
            session.put(codebook(random));
        } else if (dice <= 2 || transcripts.isEmpty()) {
            String title = TITLES.get(random.nextInt(TITLES.size()));
            int number = random.nextInt(4);
            session.put(Samples.transcript(title, number), Samples.source(title, number));
        } else {
            Transcript transcript = session.transcript(
                            transcripts.get(random.nextInt(transcripts.size())).id())
                    .orElseThrow();
            within(session, transcript, coder, dice, random);
        }
    }

    private static void within(
            EditSession session, Transcript transcript, Coder coder, int dice, SplittableRandom random)
            throws TaskException {
        if (dice == 3) {
            session.remove(transcript.id());
        } else if (dice == 4) {
            Optional<Role> role = Optional.of(random.nextBoolean() ? Role.LEADER : Role.INTERVIEWER);
            session.put(new Speaker(transcript.id(), "Q", role, Speaker.RoleOrigin.GIVEN));
        } else if (dice == 5) {
            Suggestion suggestion = Samples.suggestion(transcript, "each", CODES.get(random.nextInt(CODES.size())));
            session.put(suggestion);
        } else if (dice == 6) {
            List<Suggestion> open = session.openSuggestions(coder);
            if (!open.isEmpty()) {
                Suggestion suggestion = open.get(random.nextInt(open.size()));
                session.put(new Decision(
                        suggestion, coder, Decision.Outcome.SKIPPED, Optional.empty(), true, Samples.NOON));
            }
        } else if (dice == 7) {
            for (CodedPassage passage : first(session)) {
                session.remove(passage.coding().id());
            }
        } else {
            session.put(coding(transcript, coder, random));
        }
    }

    private static List<CodedPassage> first(StudyReader reader) throws TaskException {
        try (var passages = reader.passages(CodingQuery.ALL)) {
            return passages.limit(1).toList();
        }
    }

    private static Coding coding(Transcript transcript, Coder coder, SplittableRandom random) {
        int points = transcript.text().codePoints().length();
        int start = random.nextInt(points - 5);
        Span span = transcript.text().codePoints().toUtf16(new Span(start, start + 1 + random.nextInt(4)));
        return new Coding(
                new CodingId(new UUID(5, random.nextInt(12))),
                new Passage(transcript.id(), span),
                CODES.get(random.nextInt(CODES.size())),
                coder,
                Origin.SEARCH,
                random.nextBoolean(),
                Map.of(),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(100)) : OptionalInt.empty(),
                List.of(),
                Samples.NOON,
                "");
    }

    /** Codes in one order always, some of them left out, B below A. */
    private static Codebook codebook(SplittableRandom random) {
        List<Code> codes = new ArrayList<>();
        for (CodeId id : CODES) {
            if (random.nextInt(5) > 0) {
                Code code = Code.named(id, "Label " + random.nextInt(2));
                boolean below = id.equals(CODES.get(1)) && !codes.isEmpty();
                codes.add(below ? code.under(CODES.get(0)) : code);
            }
        }
        return new Codebook(Samples.about("" + random.nextInt(3)), codes, List.of(), List.of());
    }
}
