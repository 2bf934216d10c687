// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.lucene.internal.Interviews.english;
import static org.rapport.lucene.internal.Interviews.of;
import static org.rapport.lucene.internal.Interviews.speaker;
import static org.rapport.lucene.internal.Interviews.words;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.search.IndexUpdate;
import org.rapport.api.search.SearchHit;
import org.rapport.api.search.SearchQuery;
import org.rapport.api.search.SearchResult;
import org.rapport.api.search.TranscriptIndex;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.EditId;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;

class SearchTest {

    @TempDir
    Path folder;

    private TranscriptIndex index;

    @BeforeEach
    void open() throws TaskException {
        index = new LuceneIndexes().open(folder);
    }

    @AfterEach
    void close() throws TaskException {
        index.close();
    }

    private void put(Transcript transcript, Speaker... speakers) throws TaskException {
        try (IndexUpdate update = index.update()) {
            update.put(transcript, List.of(speakers));
            update.commit(EditId.random());
        }
    }

    private List<Integer> turns(String query) throws TaskException {
        return turns(words(query));
    }

    private List<Integer> turns(SearchQuery query) throws TaskException {
        return index.search(query).hits().stream().map(SearchHit::turn).sorted().toList();
    }

    private List<String> slices(String query) throws TaskException {
        SearchHit hit = index.search(words(query)).hits().get(0);
        return hit.words().stream()
                .map(word -> word.shift(-hit.span().start()).in(hit.text()))
                .toList();
    }

    @Test
    void tellsEverythingThatATurnHas() throws TaskException {
        Transcript transcript = english("Ana: One.", "Ben: Two.", "Ana: Three and four.", "Five.");
        put(transcript);

        for (Turn turn : transcript.turns()) {
            String text = transcript.text().slice(turn.span());
            String first = text.substring(0, text.indexOf(text.contains(" ") ? ' ' : '.'));
            Span found = new Span(turn.span().start(), turn.span().start() + first.length());
            assertThat(index.search(words(first)).hits())
                    .containsExactly(new SearchHit(
                            transcript.id(),
                            turn.number(),
                            turn.speaker(),
                            turn.time(),
                            turn.span(),
                            List.of(found),
                            text));
        }
    }

    @Test
    void findsTheInflectionsOfAWordInEnglishTranscripts() throws TaskException {
        put(english("I trust them.", "A trusting team.", "She trusted me.", "The trustee left.", "They felt it."));

        assertThat(turns("trust")).containsExactly(1, 2, 3);
        assertThat(turns("trusting")).containsExactly(1, 2, 3);
        assertThat(turns("\"trust teams\"")).containsExactly(2);
        assertThat(turns("feel")).containsExactly(5);
    }

    @Test
    void findsNoInflectionsAfterAnEqualsSign() throws TaskException {
        put(english("I trust them.", "A trusting team.", "Trusted teams."));

        assertThat(turns("=trusted")).containsExactly(3);
        assertThat(turns("=\"trusting team\"")).containsExactly(2);
    }

    @Test
    void findsWordsOfOtherLanguagesAsTheyStand() throws TaskException {
        put(of(TranscriptId.random(), "de", "Das Vertrauen zählt.", "Die Hand.", "Zwei Hands."));

        assertThat(turns("vertrauen")).containsExactly(1);
        assertThat(turns("ZÄHLT")).containsExactly(1);
        assertThat(turns("hand")).containsExactly(2);
    }

    @Test
    void searchesTranscriptsOfSeveralLanguagesAtOnce() throws TaskException {
        put(of(TranscriptId.random(), "de", "Das Team hat Zeit.", "Kein Wort."));
        put(of(TranscriptId.random(), "en", "Nobody.", "No one.", "The teams met."));

        assertThat(turns("team")).containsExactly(1, 3);
        assertThat(turns("team NOT zeit")).containsExactly(3);
        assertThat(turns("NOT team")).containsExactly(1, 2, 2);
        assertThat(turns("zeit OR met")).containsExactly(1, 3);
    }

    @Test
    void followsOperators() throws TaskException {
        put(english("time money", "time trust", "money trust", "patience"));

        assertThat(turns("time money")).containsExactly(1);
        assertThat(turns("time AND money")).containsExactly(1);
        assertThat(turns("time OR money")).containsExactly(1, 2, 3);
        assertThat(turns("trust NOT time")).containsExactly(3);
        assertThat(turns("trust AND (time OR patience)")).containsExactly(2);
        assertThat(turns("patience OR time money")).containsExactly(1, 4);
        assertThat(turns("NOT trust")).containsExactly(1, 4);
        assertThat(turns("patience OR NOT time")).containsExactly(3, 4);
        assertThat(turns("NOT NOT time")).containsExactly(1, 2);
    }

    @Test
    void findsPhrasesInTheirOrder() throws TaskException {
        put(english("We trust each other.", "Each other we trust.", "We trust, well, each other."));

        assertThat(turns("\"trust each other\"")).containsExactly(1);
        assertThat(turns("\"trust each other\"~1")).containsExactly(1, 3);
    }

    @Test
    void findsTheCommonestWordsAlone() throws TaskException {
        put(english("To be or not.", "Nothing."));

        assertThat(turns("or")).containsExactly(1);
        assertThat(turns("\"to be\"")).containsExactly(1);
    }

    @Test
    void findsBeginningsAlsoInPhrases() throws TaskException {
        put(english("They appreciated it.", "An appreciation.", "A preciousness."));

        assertThat(turns("appreci*")).containsExactly(1, 2);
        assertThat(turns("APPRECIATI*")).containsExactly(2);
        assertThat(turns("\"they appreci*\"")).containsExactly(1);
    }

    @Test
    void findsWordsThatAreSpeltAlike() throws TaskException {
        put(english("We trsut them.", "We trust them.", "We rest."));

        assertThat(turns("trust~")).containsExactly(1, 2);
    }

    @Test
    void findsNothingForWordsThatNobodySaid() throws TaskException {
        put(english("We trust them."));

        assertThat(index.search(words("absent"))).isEqualTo(new SearchResult(0, true, List.of()));
        assertThat(index.search(words("\"trust absent\"")).turns()).isZero();
    }

    @Test
    void findsNothingInANewIndex() throws TaskException {
        assertThat(index.search(words("trust"))).isEqualTo(new SearchResult(0, true, List.of()));
    }

    @Test
    void countsOffsetsInUtf16FromTheStartOfTheTranscript() throws TaskException {
        put(english(
                "\ud83d\ude00 so",
                "Ana: \ud83d\ude00\ud83c\uddf3\ud83c\uddf1 caf\u00e9 \ud835\udcbb trust \ud83d\ude00"));

        SearchHit hit = index.search(words("trust")).hits().get(0);
        assertThat(hit.span()).isEqualTo(new Span(7, 30));
        assertThat(hit.words()).containsExactly(new Span(22, 27));
        assertThat(slices("caf\u00e9")).containsExactly("caf\u00e9");
        assertThat(turns("\ud83d\ude00")).containsExactly(1, 2);
    }

    @Test
    void showsAPhraseAsOneAndEachOtherWordAlone() throws TaskException {
        put(english("Ana: So we trust each other; trust takes time. Each TRUSTS, each waits."));

        assertThat(slices("\"trust each other\" time")).containsExactly("trust each other", "time");
        assertThat(slices("trust")).containsExactly("trust", "trust", "TRUSTS");
        assertThat(slices("trust \"trust each\"")).containsExactly("trust each", "trust", "TRUSTS, each");
        assertThat(slices("wait NOT absent")).containsExactly("waits");
        assertThat(slices("NOT absent")).isEmpty();
        assertThat(slices("tim* OR absent")).containsExactly("time");
    }

    @Test
    void keepsToTheSpeakerWithoutRegardToCase() throws TaskException {
        put(english("Ana M\u00fcller: trust", "ben: trust", "ANA M\u00dcLLER: trust", "trust"));

        assertThat(turns(new SearchQuery("trust", Optional.of("ana m\u00fcller"), Optional.empty(), Set.of(), 9)))
                .containsExactly(1, 3);
        assertThat(turns(new SearchQuery("trust", Optional.of("ana"), Optional.empty(), Set.of(), 9)))
                .isEmpty();
    }

    @Test
    void keepsToTheRole() throws TaskException {
        Transcript transcript = english("Ana: trust", "Ben: trust", "Cem: trust", "trust");
        put(transcript, speaker(transcript, "Ana", Role.INTERVIEWER), speaker(transcript, "Ben", Role.LEADER));

        assertThat(turns(new SearchQuery("trust", Optional.empty(), Optional.of(Role.LEADER), Set.of(), 9)))
                .containsExactly(2);
    }

    @Test
    void keepsToTheTranscripts() throws TaskException {
        Transcript one = english("trust");
        Transcript two = english("x", "trust");
        Transcript three = english("x", "y", "trust");
        put(one);
        put(two);
        put(three);

        Set<TranscriptId> chosen = Set.of(one.id(), three.id());
        assertThat(turns(new SearchQuery("trust", Optional.empty(), Optional.empty(), chosen, 9)))
                .containsExactly(1, 3);
    }

    @Test
    void ranksWithoutRegardToFilters() throws TaskException {
        put(english("Ana: trust and a long tail of other words", "Ana: trust trust", "Ben: trust"));

        SearchQuery asked = new SearchQuery("trust", Optional.of("Ana"), Optional.empty(), Set.of(), 9);
        assertThat(index.search(asked).hits()).extracting(SearchHit::turn).containsExactly(2, 1);
    }

    @Test
    void countsAllTurnsButGivesTheBest() throws TaskException {
        put(english(Collections.nCopies(300, "trust").toArray(String[]::new)));

        SearchResult result = index.search(new SearchQuery("trust", Optional.empty(), Optional.empty(), Set.of(), 7));
        assertThat(result.turns()).isEqualTo(300);
        assertThat(result.exact()).isTrue();
        assertThat(result.hits()).hasSize(7);
    }

    @Test
    void saysWhenItStoppedCounting() throws TaskException {
        put(english(Collections.nCopies(10_500, "trust").toArray(String[]::new)));

        SearchResult result = index.search(words("trust"));
        assertThat(result.exact()).isFalse();
        assertThat(result.turns()).isBetween(10_000L, 10_500L);
    }

    @Test
    void givesAllWhereTheLimitIsHuge() throws TaskException {
        put(english("trust", "trust"));

        SearchQuery all = new SearchQuery("trust", Optional.empty(), Optional.empty(), Set.of(), Integer.MAX_VALUE);
        assertThat(index.search(all).hits()).hasSize(2);
    }

    @Test
    void showsTurnsOfAnyLength() throws TaskException {
        String turn = "many words \u00e9 ".repeat(9_000) + "trust";
        put(english("x", turn));

        SearchHit hit = index.search(words("trust")).hits().get(0);
        assertThat(hit.text()).isEqualTo(turn);
        assertThat(slices("trust")).containsExactly("trust");
    }

    @Test
    void takesLabelsOfAnyLength() throws TaskException {
        String label = "long label ".repeat(9_000);
        put(english(label + ": trust"));

        assertThat(turns(new SearchQuery("trust", Optional.of(label), Optional.empty(), Set.of(), 9)))
                .containsExactly(1);
    }

    @Test
    void refusesABeginningThatTooManyWordsShare() throws TaskException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1_001; i++) {
            many.append("tr").append(i).append(' ');
        }
        put(english(many.toString()));

        assertThatThrownBy(() -> turns("tr*"))
                .isInstanceOf(TaskException.class)
                .hasMessage("More than 1000 different words match tr. Write more of the word.");
    }

    @Test
    void refusesAQueryThatCannotBeUnderstoodEvenInANewIndex() {
        assertThatThrownBy(() -> turns("trust AND")).isInstanceOf(TaskException.class);
    }
}
