// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.lucene.internal.Interviews.english;
import static org.rapport.lucene.internal.Interviews.of;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.search.IndexUpdate;
import org.rapport.api.search.TranscriptIndex;
import org.rapport.api.search.TurnsDigest;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.EditId;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

class ContentsTest {

    @TempDir
    Path folder;

    private static EditId put(TranscriptIndex index, Transcript... transcripts) throws TaskException {
        EditId head = EditId.random();
        try (IndexUpdate update = index.update()) {
            for (Transcript transcript : transcripts) {
                update.put(transcript, List.of());
            }
            update.commit(head);
        }
        return head;
    }

    private TranscriptIndex open() throws TaskException {
        return new LuceneIndexes(Duration.ofMillis(60)).open(folder);
    }

    @Test
    void areEmptyForANewIndex() throws TaskException {
        try (TranscriptIndex index = open()) {
            assertThat(index.contents().head()).isEmpty();
            assertThat(index.contents().turns()).isEmpty();
        }
    }

    @Test
    void areTheTurnsOfEachTranscriptAsLastPut() throws TaskException {
        TranscriptId id = TranscriptId.random();
        Transcript other = english("Ana: trust", "Žofie: důvěra \uD83D\uDE42", "words ".repeat(9_000));
        Transcript gone = english("Ben: gone");
        Transcript beside = english("Eve: stays in the same file,,,,,,,,,,,,,,,,,,,,,,,,,,".split(",", -1));
        Transcript corrected = of(id, "en", "Ana: heard", "Ben: twice");
        try (TranscriptIndex index = open()) {
            put(index, of(id, "en", "Ana: herd"), gone, beside);
            EditId head = put(index, other, corrected);
            try (IndexUpdate update = index.update()) {
                update.remove(gone.id());
                update.commit(head);
            }
            assertThat(index.contents().head()).contains(head);
            assertThat(index.contents().turns())
                    .isEqualTo(Map.of(
                            id,
                            TurnsDigest.of(corrected),
                            other.id(),
                            TurnsDigest.of(other),
                            beside.id(),
                            TurnsDigest.of(beside)));
        }
    }

    @Test
    void differWithAnyWordSpeakerOrderOrTime() {
        TranscriptId id = TranscriptId.random();
        assertThat(List.of(
                        TurnsDigest.of(of(id, "en", "Ana: we", "Ben: they")),
                        TurnsDigest.of(of(id, "en", "Ana: wE", "Ben: they")),
                        TurnsDigest.of(of(id, "en", "Eve: we", "Ben: they")),
                        TurnsDigest.of(of(id, "en", "we", "Ben: they")),
                        TurnsDigest.of(of(id, "en", "Ben: they", "Ana: we")),
                        TurnsDigest.of(of(id, "en", "Ana: we"))))
                .doesNotHaveDuplicates();
    }
}
