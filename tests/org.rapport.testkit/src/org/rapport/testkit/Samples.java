// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.rapport.api.source.Source;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeGroup;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Colour;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Facet;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Evidence;
import org.rapport.model.coding.Origin;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.coding.SuggestionId;
import org.rapport.model.study.StudyInfo;
import org.rapport.model.text.Cue;
import org.rapport.model.text.Mark;
import org.rapport.model.text.Span;
import org.rapport.model.text.TimeRange;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;
import org.rapport.model.text.Turn;

/** Small invented studies: two coders, a codebook of three codes, transcripts with emoji, times and emphasis. */
public final class Samples {

    public static final Coder ADA = new Coder("Ada");
    public static final Coder BEN = new Coder("Ben");
    public static final CodeId TRUST = new CodeId("TR");
    public static final CodeId HONESTY = new CodeId("TR-HON");
    public static final CodeId CARE = new CodeId("TR-CAR");
    public static final FacetId VALENCE = new FacetId("valence");
    public static final Instant NOON = Instant.parse("2026-05-04T12:00:00.123456789Z");

    private Samples() {}

    public static StudyInfo info() {
        return new StudyInfo(UUID.fromString("6f1c0f86-2b0f-4a53-9d8e-0f3c5a4f7b11"), "Leaders \uD83C\uDF31", NOON);
    }

    /** A category with two codes below it, a group and a facet. */
    public static Codebook codebook() {
        Code trust = new Code(
                TRUST,
                Optional.empty(),
                false,
                "Trust",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                Optional.of(Colour.of("#336699")),
                "");
        Code honesty = new Code(
                HONESTY,
                Optional.of(TRUST),
                true,
                "Honesty",
                "says what is so",
                "Says what is so, also when it costs.",
                "promises, owned mistakes",
                "mere politeness",
                List.of(
                        new Example(Example.Kind.TYPICAL, "I told them the truth.", Optional.empty(), ""),
                        new Example(Example.Kind.CLOSE_BUT_NO, "I was kind.", Optional.of(CARE), "kind, not true")),
                List.of(new Indicator(Indicator.Kind.LEMMA, "honest")),
                Optional.empty(),
                "invented");
        Facet valence = new Facet(
                VALENCE,
                "Valence",
                "Was it good?",
                List.of(TRUST),
                List.of(new Facet.Value("good", "it was there"), new Facet.Value("bad", "")),
                Optional.of("good"),
                "");
        return new Codebook(
                about("1"),
                List.of(trust, honesty, Code.named(CARE, "Care").under(TRUST)),
                List.of(valence),
                List.of(new CodeGroup("core", "Core", "", List.of(HONESTY, CARE))));
    }

    public static About about(String version) {
        return new About("sample", "A sample", version, "en", "Invented.", List.of("Code what is said."), List.of());
    }

    /** The sample codebook with one more code at the end. */
    public static Codebook codebookWith(Code code) {
        Codebook book = codebook();
        List<Code> codes = new ArrayList<>(book.codes());
        codes.add(code);
        return new Codebook(book.about(), codes, book.facets(), book.groups());
    }

    /** Two turns with an emoji in each, a time, a cue and a mark; the text holds the title and the number. */
    public static Transcript transcript(String title, int number) {
        String question = "How was \uD83D\uDE00 " + title + "?";
        String answer = "We were honest \uD83C\uDF31 with each other, number " + number + ".\nAlways.";
        String text = question + "\n\n" + answer;
        int start = question.length() + 2;
        TimeRange time = TimeRange.of(Duration.ofMillis(1_500), Duration.ofMillis(9_250));
        return new Transcript(
                new TranscriptId(new UUID(77, number)),
                title,
                "en",
                new TranscriptText(text),
                List.of(
                        new Turn(1, Optional.of("Q"), new Span(0, question.length()), Optional.empty()),
                        new Turn(2, Optional.of("Dana M."), new Span(start, text.length()), Optional.of(time))),
                List.of(new Mark(new Span(start, start + 7), Mark.Style.ITALIC)),
                List.of(
                        new Cue(new Span(start, text.length()), time),
                        new Cue(new Span(start + 3, text.length()), TimeRange.from(Duration.ofSeconds(5)))),
                source(title, number).file());
    }

    public static Source source(String title, int number) {
        return new Source(title + ".txt", (title + " " + number).getBytes(StandardCharsets.UTF_8));
    }

    /** The words, wherever they stand first in the transcript. */
    public static Passage passage(Transcript transcript, String words) {
        int start = transcript.text().value().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the words are not in the transcript");
        }
        return new Passage(transcript.id(), new Span(start, start + words.length()));
    }

    /** A coding with everything a coding can have. */
    public static Coding coding(Transcript transcript, String words, CodeId code, Coder coder) {
        Passage passage = passage(transcript, words);
        return new Coding(
                CodingId.random(),
                passage,
                code,
                coder,
                Origin.RULE,
                false,
                Map.of(VALENCE, "good \uD83D\uDE00"),
                OptionalInt.of(70),
                List.of(new Evidence("lemma: honest", passage.span())),
                NOON,
                "a \"memo\"\n\u2013 two");
    }

    public static Suggestion suggestion(Transcript transcript, String words, CodeId code) {
        Passage passage = passage(transcript, words);
        return new Suggestion(
                SuggestionId.of(passage, code, "rules"),
                passage,
                code,
                0.1 + 0.2,
                List.of(new Evidence("lemma: honest", passage.span())),
                "rules",
                "1");
    }

    public static Decision accepted(Suggestion suggestion, Coder coder) {
        return new Decision(suggestion, coder, Decision.Outcome.ACCEPTED, Optional.empty(), true, NOON);
    }
}
