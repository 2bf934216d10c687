// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapport.core.Texts.transcript;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.source.Source;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.Fakes;
import org.rapport.core.importing.SpeakerRoles;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Origin;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.Speaker.RoleOrigin;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

class HandCodingTest {

    @TempDir
    private Path folder;

    private final Transcript talk = transcript("talk", "I: How?", "P: We met, we \uD83D\uDE00 spoke, we met.");
    private Study study;
    private HandCoding coding;

    @BeforeEach
    void makeAStudy() throws TaskException {
        study = new Studies(new MemoryStores(), new Fakes.Indexes(), folder)
                .create(StudyAddress.of(Path.of("s.rapport")), "S");
        coding = new HandCoding(study, Samples.ADA);
        try (EditSession edit = study.store().edit(Samples.ADA, "Prepare", "")) {
            edit.put(Samples.codebook());
            edit.put(talk, new Source("talk.txt", talk.text().value().getBytes(StandardCharsets.UTF_8)));
            edit.put(new Speaker(talk.id(), "P", Optional.empty(), RoleOrigin.UNKNOWN));
            edit.commit();
        }
    }

    @AfterEach
    void closeTheStudy() throws TaskException {
        study.close();
    }

    @Test
    void codesTheWordsThatWereSaid() throws TaskException {
        Coding made = coding.code(talk.id(), 2, Optional.of("we \uD83D\uDE00 spoke"), Samples.HONESTY);
        assertThat(talk.text().slice(made.passage().span())).isEqualTo("we \uD83D\uDE00 spoke");
        assertThat(made.origin()).isEqualTo(Origin.MANUAL);
        assertThat(made.reviewed()).isTrue();
        try (StudyReader reader = study.store().read()) {
            assertThat(reader.coding(made.id())).contains(made);
        }
    }

    @Test
    void codesAWholeTurn() throws TaskException {
        Coding made = coding.code(talk.id(), 1, Optional.empty(), Samples.HONESTY);
        assertThat(talk.text().slice(made.passage().span())).isEqualTo("How?");
    }

    @Test
    void saysWhyItCannotCode() {
        refused(2, "never said", Samples.HONESTY, "do not stand in turn 2");
        refused(2, "we", Samples.HONESTY, "more than once");
        refused(3, "we", Samples.HONESTY, "no turn 3");
        refused(2, "spoke", new CodeId("NONE"), "NONE");
    }

    @Test
    void rolesCanBeGivenLater() throws TaskException {
        List<Speaker> given = new SpeakerRoles(study).give(Map.of("p", Role.LEADER), Set.of(), Samples.ADA);
        assertThat(given).extracting(Speaker::role).containsExactly(Optional.of(Role.LEADER));
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> new SpeakerRoles(study).give(Map.of("Zed", Role.LEADER), Set.of(), Samples.ADA))
                .withMessageContaining("Zed");
    }

    private void refused(int turn, String words, CodeId code, String because) {
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> coding.code(talk.id(), turn, Optional.of(words), code))
                .withMessageContaining(because);
    }
}
