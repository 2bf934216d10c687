// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.search.SearchQuery;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.Speaker.RoleOrigin;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.SourceFile;
import org.rapport.model.text.Span;
import org.rapport.model.text.TimeRange;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;
import org.rapport.model.text.Turn;

/** Makes transcripts and questions for tests. */
final class Interviews {

    private Interviews() {}

    /** An English transcript; a turn is written {@code Speaker: words}, or {@code words} if nobody speaks. */
    static Transcript english(String... turns) {
        return of(TranscriptId.random(), "en-GB", turns);
    }

    static Transcript of(TranscriptId id, String language, String... turns) {
        StringBuilder text = new StringBuilder();
        List<Turn> list = new ArrayList<>();
        for (String turn : turns) {
            text.append(text.isEmpty() ? "" : "\n\n");
            int colon = turn.indexOf(": ");
            String words = colon < 0 ? turn : turn.substring(colon + 2);
            Optional<String> speaker = colon < 0 ? Optional.empty() : Optional.of(turn.substring(0, colon));
            Span span = new Span(text.length(), text.length() + words.length());
            list.add(new Turn(list.size() + 1, speaker, span, time(list.size())));
            text.append(words);
        }
        SourceFile source = new SourceFile("invented.txt", Sha256.of("invented"));
        TranscriptText whole = new TranscriptText(text.toString());
        return new Transcript(id, "Invented", language, whole, list, List.of(), List.of(), source);
    }

    /** None for the first turn, a start for the second, start and end for the third, and so on. */
    private static Optional<TimeRange> time(int index) {
        Duration start = Duration.ofSeconds(index * 10L, 5_000_000);
        return switch (index % 3) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(TimeRange.from(start));
            default -> Optional.of(TimeRange.of(start, start.plusMillis(1_234)));
        };
    }

    static Speaker speaker(Transcript transcript, String name, Role role) {
        return new Speaker(transcript.id(), name, Optional.of(role), RoleOrigin.GIVEN);
    }

    static SearchQuery words(String words) {
        return new SearchQuery(words, Optional.empty(), Optional.empty(), Set.of(), 50);
    }
}
