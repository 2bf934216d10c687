// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.SourceFile;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;
import org.rapport.model.text.Turn;

/** Makes transcripts of a few words for tests. */
public final class Texts {

    private Texts() {}

    /** Turns written as {@code Speaker: words}; a line without a colon has no speaker. */
    public static Transcript transcript(String title, String... lines) {
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        for (String line : lines) {
            text.append(turns.isEmpty() ? "" : "\n\n");
            int colon = line.indexOf(": ");
            String words = colon < 0 ? line : line.substring(colon + 2);
            Optional<String> speaker = colon < 0 ? Optional.empty() : Optional.of(line.substring(0, colon));
            Span span = new Span(text.length(), text.length() + words.length());
            turns.add(new Turn(turns.size() + 1, speaker, span, Optional.empty()));
            text.append(words);
        }
        return new Transcript(
                TranscriptId.random(),
                title,
                "en",
                new TranscriptText(text.toString()),
                turns,
                List.of(),
                List.of(),
                new SourceFile(title + ".txt", Sha256.of(text.toString())));
    }
}
