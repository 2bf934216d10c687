// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;
import static org.rapport.testkit.Samples.NOON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapport.api.task.TaskException;
import org.rapport.core.Books;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Colour;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.Edit;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;
import org.rapport.testkit.Samples;

class StudyEditTest extends EditTesting {

    private static final Case DANA = new Case(CaseId.random(), "Dana M.", "");
    private static final Attribute YEARS =
            new Attribute(AttributeId.random(), "Years", Attribute.Type.NUMBER, List.of());

    @Test
    void bringsATranscriptInAndTakesItOut() throws TaskException {
        Transcript second = Samples.transcript("Second", 2);
        Speaker dana = new Speaker(second.id(), "Dana M.", Optional.of(Role.LEADER), Speaker.RoleOrigin.GIVEN);
        done(new TranscriptEdit.Add(second, Samples.source("Second", 2), List.of(dana)));
        study.apply(ADA, new CodingEdit.Add(List.of(Samples.coding(second, "honest", HONESTY, ADA))));
        done(new TranscriptEdit.Remove(second.id()));
        assertThat(passages()).isEmpty();
        refused(new TranscriptEdit.Remove(second.id()), "no longer");
    }

    @Test
    void changesTitleAndLanguageOfATranscript() throws TaskException {
        done(new TranscriptEdit.Rename(transcript.id(), " Other "));
        done(new TranscriptEdit.SetLanguage(transcript.id(), "es"));
        assertThat(transcripts())
                .extracting(each -> each.title() + " " + each.language())
                .containsExactly("Other es");
        refused(new TranscriptEdit.Rename(transcript.id(), " "), "title");
        refused(new TranscriptEdit.SetLanguage(transcript.id(), "e s"), "language tag");
        refused(new TranscriptEdit.Rename(TranscriptId.random(), "x"), "no longer");
    }

    @Test
    void somebodyElseSaidIt() throws TaskException {
        done(new SpeakerEdit.GiveRoles(Map.of("q", Role.INTERVIEWER), Set.of()));
        done(new TranscriptEdit.SetSpeaker(transcript.id(), Set.of(1), Optional.of("Eva")));
        assertThat(transcripts().get(0).speakers())
                .extracting(speaker ->
                        speaker.name() + speaker.role().map(role -> " " + role).orElse(""))
                .containsExactly("Eva", "Dana M.");
        refused(new TranscriptEdit.SetSpeaker(transcript.id(), Set.of(3), Optional.empty()), "no turn 3");
    }

    @Test
    void splitsATurnAndJoinsItAgain() throws TaskException {
        int at = transcript.text().value().indexOf("Always");
        done(new TranscriptEdit.SplitTurn(transcript.id(), 2, at, Optional.of("Eva")));
        List<Turn> turns = transcript(transcript.id()).orElseThrow().turns();
        assertThat(turns)
                .extracting(turn -> turn.number() + " " + turn.speaker().orElse(""))
                .containsExactly("1 Q", "2 Dana M.", "3 Eva");
        assertThat(transcript.text().slice(turns.get(1).span())).endsWith("number 1.");
        assertThat(transcript.text().slice(turns.get(2).span())).isEqualTo("Always.");
        done(new TranscriptEdit.JoinTurns(transcript.id(), 2, 3));
        assertThat(transcript(transcript.id()).orElseThrow().turns().get(1).span())
                .isEqualTo(transcript.turns().get(1).span());
        refused(new TranscriptEdit.JoinTurns(transcript.id(), 2, 2), "later one");
        int emoji = transcript.text().value().indexOf("\uD83C\uDF31") + 1;
        refused(new TranscriptEdit.SplitTurn(transcript.id(), 2, emoji, Optional.empty()), "between two");
        refused(
                new TranscriptEdit.SplitTurn(
                        transcript.id(), 1, transcript.turns().get(0).span().end(), Optional.empty()),
                "between two");
    }

    @Test
    void knowsWhoSpeaks() throws TaskException {
        done(new CaseEdit.PutCase(DANA));
        done(new SpeakerEdit.SetCase(Set.of("dana m."), Set.of(), Optional.of(DANA.id())));
        assertThat(transcripts().get(0).speakers())
                .extracting(Speaker::person)
                .containsExactly(Optional.empty(), Optional.of(DANA.id()));
        refused(new SpeakerEdit.SetCase(Set.of("Nobody"), Set.of(), Optional.of(DANA.id())), "Nobody");
        refused(new SpeakerEdit.SetCase(Set.of("Q"), Set.of(), Optional.of(CaseId.random())), "case");
        refused(new SpeakerEdit.GiveRoles(Map.of("Zed", Role.LEADER), Set.of()), "Zed");
        done(new SpeakerEdit.SetCase(Set.of("Dana M."), Set.of(transcript.id()), Optional.empty()));
        done(new CaseEdit.RemoveCase(DANA.id()));
    }

    @Test
    void describesCases() throws TaskException {
        CaseValue value = new CaseValue(DANA.id(), YEARS.id(), "12");
        Edit made = done(new CaseEdit.Describe(List.of(YEARS), List.of(DANA), List.of(value)));
        assertThat(made.records()).isEqualTo(3);
        assertThat(made.label()).doesNotContain("Dana");
        refused(new CaseEdit.PutCase(new Case(CaseId.random(), "dana M.", "")), "this name");
        refused(
                new CaseEdit.PutAttribute(new Attribute(AttributeId.random(), "years", Attribute.Type.TEXT, List.of())),
                "years");
        done(new CaseEdit.SetValues(List.of(new CaseValue(DANA.id(), YEARS.id(), "13"))));
        refused(
                new CaseEdit.PutAttribute(new Attribute(YEARS.id(), "Years", Attribute.Type.DATE, List.of())),
                "1 value(s)");
        done(new CaseEdit.PutAttribute(new Attribute(YEARS.id(), "Years in office", Attribute.Type.TEXT, List.of())));
        done(new CaseEdit.SetValues(List.of(new CaseValue(DANA.id(), YEARS.id(), ""))));
        done(new CaseEdit.RemoveAttribute(YEARS.id(), "Years in office"));
        refused(new CaseEdit.RemoveAttribute(YEARS.id(), "Years"), "no longer");
    }

    @Test
    void writesMemos() throws TaskException {
        List<MemoSubject> subjects = List.of(
                new MemoSubject.OfStudy(),
                new MemoSubject.OfTranscript(transcript.id()),
                new MemoSubject.OfPassage(Samples.passage(transcript, "honest")),
                new MemoSubject.OfCode(CARE));
        for (MemoSubject subject : subjects) {
            done(new MemoEdit.Add(new Memo(MemoId.random(), subject, Memo.Type.ANALYTIC, ADA, "", "a thought", NOON)));
        }
        MemoId first = read(reader -> reader.memos()).get(0).id();
        done(new MemoEdit.Change(first, Optional.of(Memo.Type.REFLEXIVE), Optional.of("T"), Optional.of("more")));
        refused(new MemoEdit.Change(first, Optional.empty(), Optional.empty(), Optional.of(" ")), "words");
        done(new MemoEdit.Remove(first));
        refused(new MemoEdit.Remove(first), "no longer");
        assertThat(history(20)).extracting(Edit::label).noneMatch(label -> label.contains("thought"));
    }

    @Test
    void knowsCoders() throws TaskException {
        done(new CoderEdit.Describe(new CoderProfile(BEN, Optional.of(Colour.of("#112233")), "second coder")));
        done(new CoderEdit.Forget(BEN));
        refused(new CoderEdit.Forget(new Coder("Zed")), "Nothing but the name");
    }

    @Test
    void asksForAReasonWhereACodeInUseIsDefinedOtherwise() throws TaskException {
        study.apply(ADA, new CodingEdit.Add(List.of(Samples.coding(transcript, "honest", HONESTY, ADA))));
        Codebook book = Samples.codebook();
        List<Code> codes = book.codes().stream()
                .map(code -> code.id().equals(HONESTY) ? Books.defined(code, "Something else.") : code)
                .toList();
        StudyEdit edit = new CodeEdit.UseCodebook(new Codebook(book.about(), codes, book.facets(), book.groups()));
        refused(edit, "TR-HON is in use (1 coding(s))");
        assertThat(study.apply(ADA, edit, Reason.of(" two readings "))
                        .orElseThrow()
                        .reason())
                .isEqualTo("two readings");
        store.undo(ADA);
        assertThat(study.apply(ADA, edit, Reason.WAIVED)).isPresent();
    }

    @Test
    void decidesOnASuggestionAndDecidesAgain() throws TaskException {
        Suggestion suggestion = Samples.suggestion(transcript, "honest", HONESTY);
        edit(ADA, "Suggest", session -> session.put(suggestion));
        DecisionEdit.Subject open = new DecisionEdit.Open(suggestion);
        done(new DecisionEdit.Skip(suggestion, ADA, NOON));
        done(new DecisionEdit.Reopen(suggestion, ADA));
        done(new DecisionEdit.Correct(open, CARE, ADA, NOON));
        assertThat(coded()).containsExactly("TR-CAR: honest");
        refused(new DecisionEdit.Accept(open, ADA, NOON), "no longer");
        done(new DecisionEdit.Reopen(suggestion, ADA));
        assertThat(coded()).isEmpty();
        done(new DecisionEdit.Reject(open, ADA, NOON));
        refused(new DecisionEdit.Reopen(suggestion, BEN), "not decided");
        done(new DecisionEdit.Reopen(suggestion, ADA));
        done(new DecisionEdit.Accept(open, ADA, NOON));
        assertThat(decisions(ADA)).extracting(Decision::outcome).containsExactly(Decision.Outcome.ACCEPTED);
    }

    @Test
    void anUnreviewedCodingWithOtherWordsCanStillBeSettled() throws TaskException {
        Coding first = Samples.coding(transcript, "honest", HONESTY, ADA);
        study.apply(ADA, new CodingEdit.Add(List.of(first)));
        done(new DecisionEdit.Accept(new DecisionEdit.Unreviewed(first.id(), HONESTY), ADA, NOON));
        assertThat(codings()).extracting(Coding::reviewed).containsExactly(true);
        done(new DecisionEdit.Correct(new DecisionEdit.Unreviewed(first.id(), HONESTY), CARE, ADA, NOON));
        assertThat(coded()).containsExactly("TR-CAR: honest");
    }
}
