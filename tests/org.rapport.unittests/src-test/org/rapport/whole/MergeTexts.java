// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapport.api.source.Source;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Evidence;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;
import org.rapport.model.text.Turn;
import org.rapport.testkit.Samples;

/** Invented transcripts, and their correction. */
final class MergeTexts {

    private MergeTexts() {}

    static Source source(String title) {
        return new Source(title + ".txt", title.getBytes(StandardCharsets.UTF_8));
    }

    static Transcript transcript(TranscriptId id, int number, boolean corrected) {
        String question = "How was \uD83D\uDE00 it?";
        String answer =
                "We were " + (corrected ? "quite " : "") + "honest \uD83C\uDF31 with each other, number " + number;
        String text = question + "\n\n" + answer;
        int start = question.length() + 2;
        return new Transcript(
                id,
                "T" + number,
                "en",
                new TranscriptText(text),
                List.of(
                        new Turn(1, Optional.of("Q"), new Span(0, question.length()), Optional.empty()),
                        new Turn(2, Optional.of("Dana M."), new Span(start, text.length()), Optional.empty())),
                List.of(),
                List.of(),
                source("T" + number).file());
    }

    /** Corrects the text; codings and memos move, suggestions go. */
    static void correct(EditSession session, Transcript old) throws TaskException {
        String words = old.text().value();
        String suffix = words.substring(words.indexOf("number ") + 7);
        Transcript fresh = transcript(old.id(), Integer.parseInt(suffix), !words.contains("quite"))
                .withTitle(old.title());
        List<Suggestion> suggestions = session.suggestions(old.id());
        List<Decision> decisions = session.decisions(old.id());
        List<CodedPassage> codings = MergeWork.passages(session);
        List<Memo> memos = session.memos();
        session.put(fresh, source("T" + suffix));
        for (Suggestion suggestion : suggestions) {
            session.remove(suggestion.id());
        }
        for (Decision decision : decisions) {
            session.remove(decision.suggestion().id(), decision.coder());
        }
        for (CodedPassage passage : codings) {
            Coding coding = passage.coding();
            if (coding.passage().transcript().equals(old.id())) {
                Passage place = Samples.passage(fresh, coding.passage().span().in(words));
                session.put(new Coding(
                        coding.id(),
                        place,
                        coding.code(),
                        coding.coder(),
                        coding.origin(),
                        coding.reviewed(),
                        coding.facets(),
                        coding.weight(),
                        List.of(new Evidence("lemma: honest", place.span())),
                        coding.created(),
                        coding.memo()));
            }
        }
        for (Memo memo : memos) {
            if (memo.subject() instanceof MemoSubject.OfPassage on
                    && on.passage().transcript().equals(old.id())) {
                Passage place = Samples.passage(fresh, on.passage().span().in(words));
                session.put(new Memo(
                        memo.id(),
                        new MemoSubject.OfPassage(place),
                        memo.type(),
                        memo.author(),
                        memo.title(),
                        memo.text(),
                        Samples.NOON));
            }
        }
    }
}
