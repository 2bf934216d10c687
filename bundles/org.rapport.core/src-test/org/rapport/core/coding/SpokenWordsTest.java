// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.api.source.Source;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;
import org.rapport.core.Texts;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

class SpokenWordsTest extends StoreTesting {

    private final Transcript talk = Texts.transcript("talk", "I: How?", "P: We met, we \uD83D\uDE00 spoke, we met.");

    @Override
    protected StudyStores stores() {
        return new MemoryStores();
    }

    @BeforeEach
    void putTheTalk() throws TaskException {
        Source source = new Source("talk.txt", talk.text().value().getBytes(StandardCharsets.UTF_8));
        edit(Samples.ADA, "Import", session -> session.put(talk, source));
    }

    @Test
    void findsTheWordsThatWereSaid() throws TaskException {
        assertThat(find(2, Optional.of("we \uD83D\uDE00 spoke"))).isEqualTo("we \uD83D\uDE00 spoke");
    }

    @Test
    void findsAWholeTurn() throws TaskException {
        assertThat(find(1, Optional.empty())).isEqualTo("How?");
    }

    @Test
    void saysWhyItFindsNothing() {
        refused(2, "never said", "do not stand in turn 2");
        refused(2, "we", "more than once");
        refused(3, "we", "no turn 3");
    }

    private String find(int turn, Optional<String> words) throws TaskException {
        return talk.text()
                .slice(read(reader -> new SpokenWords(reader).find(talk.id(), turn, words))
                        .span());
    }

    private void refused(int turn, String words, String because) {
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> find(turn, Optional.of(words)))
                .withMessageContaining(because);
    }
}
