// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.lucene.internal.Interviews.english;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.search.IndexUpdate;
import org.rapport.api.search.SearchHit;
import org.rapport.api.search.SearchQuery;
import org.rapport.api.search.TranscriptIndex;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.EditId;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/** For random texts: a word, and two neighbouring words, are found in each turn that holds them, and nowhere else. */
class SearchLawTest {

    private static final String[] PIECES = {
        "trust", "Trust", "TRUSTING", "don\u2019t", "don't", "caf\u00e9", "\ud83d\ude00", "\ud835\udcbbx", "10:30",
                "co-operate", "\u4fe1\u4efb", "na\u00efve",
        "e-mail", "x", "\u00df", "\u0130stanbul", "3.5", "\u2014", "...", "\ud83c\uddf3\ud83c\uddf1", "a\u0301",
                "\u05e9\u05dc\u05d5\u05dd", "O'Neil", "and"
    };

    private final TurnAnalyzer analyzer = new TurnAnalyzer();

    @TempDir
    Path folder;

    @Test
    void findsAWordWhereItStandsAndNowhereElse() throws TaskException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Transcript transcript =
                english(random.ints(120, 1, 15).mapToObj(n -> text(random, n)).toArray(String[]::new));
        try (TranscriptIndex index = new LuceneIndexes().open(folder)) {
            try (IndexUpdate update = index.update()) {
                update.put(transcript, List.of());
                update.commit(EditId.random());
            }
            for (int i = 0; i < 100; i++) {
                String piece = PIECES[random.nextInt(PIECES.length)];
                check(index, transcript, piece, "seed " + seed + ": ");
                check(index, transcript, piece + " " + PIECES[random.nextInt(PIECES.length)], "seed " + seed + ": ");
            }
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? ", " : " ");
        }
        return text.toString();
    }

    private void check(TranscriptIndex index, Transcript transcript, String said, String seed) throws TaskException {
        List<String> words = analyzer.words(said);
        if (words.isEmpty()) {
            return;
        }
        String query = "=\"" + said + "\"";
        SearchQuery asked = new SearchQuery(query, Optional.empty(), Optional.empty(), Set.of(), 1_000);
        List<Integer> found = new ArrayList<>();
        for (SearchHit hit : index.search(asked).hits()) {
            assertThat(transcript.text().slice(hit.span())).as(seed + query).isEqualTo(hit.text());
            assertThat(hit.words()).as(seed + query).isNotEmpty();
            int end = hit.span().start();
            for (Span span : hit.words()) {
                assertThat(span.start()).as(seed + query).isGreaterThanOrEqualTo(end);
                end = span.end();
                assertThat(isMadeOf(transcript.text().slice(span), words))
                        .as(seed + query + span)
                        .isTrue();
            }
            found.add(hit.turn());
        }
        assertThat(found).as(seed + query).containsExactlyInAnyOrderElementsOf(holding(transcript, words));
    }

    /** Whether the words stand in the slice, whole and from end to end; overlapping finds come as one slice. */
    private boolean isMadeOf(String slice, List<String> words) {
        List<String> found = analyzer.words(slice);
        return found.subList(0, words.size()).equals(words)
                && found.subList(found.size() - words.size(), found.size()).equals(words)
                && slice.strip().equals(slice);
    }

    private List<Integer> holding(Transcript transcript, List<String> words) {
        return transcript.turns().stream()
                .filter(turn -> Collections.indexOfSubList(
                                analyzer.words(transcript.text().slice(turn.span())), words)
                        >= 0)
                .map(Turn::number)
                .toList();
    }
}
