// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.Fakes;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

final class StudyCheckingTest {

    @TempDir
    private Path cache;

    private final Fakes.Indexes indexes = new Fakes.Indexes();
    private final Transcript talk = Samples.transcript("talk", 1);
    private Study study;
    private StudyChecking checking;

    @BeforeEach
    void makeAStudyWithAnIndex() throws TaskException {
        study = new Studies(new MemoryStores(), indexes, cache)
                .create(StudyAddress.of(Path.of("s.rapport")), Samples.info());
        checking = new StudyChecking(study);
        add(talk, 1);
        new IndexKeeper(study).catchUp(Progress.NONE);
    }

    private void add(Transcript transcript, int number) throws TaskException {
        try (EditSession edit = study.store().edit(Samples.ADA, "Import", "")) {
            edit.put(transcript, Samples.source(transcript.title(), number));
            edit.commit();
        }
    }

    @AfterEach
    void close() throws TaskException {
        study.close();
    }

    private Optional<String> found() throws TaskException {
        List<Problem> problems = checking.run(false, Progress.NONE);
        assertThat(problems).hasSizeLessThan(2);
        return problems.stream()
                .map(problem -> problem.severity() + " " + problem.message().key() + " "
                        + String.join(" ", problem.message().arguments()))
                .map(String::strip)
                .findFirst();
    }

    private List<String> mended() throws TaskException {
        return checking.mend(Progress.NONE).stream().map(Message::key).toList();
    }

    @Test
    void findsNothingWhereTheIndexIsAtTheLastEdit() throws TaskException {
        assertThat(found()).isEmpty();
        assertThat(mended()).isEmpty();
        assertThat(indexes.only().puts()).isEqualTo(1);
    }

    @Test
    void notesThatTheIndexIsBehindAndLeavesItToTheNextSearch() throws TaskException {
        add(Samples.transcript("more", 2), 2);
        assertThat(found()).contains("NOTE core.CHECK_INDEX_BEHIND 1");
        assertThat(mended()).isEmpty();
        new IndexKeeper(study).catchUp(Progress.NONE);
        assertThat(found()).isEmpty();
    }

    @Test
    void notesThatThereIsNoIndexYet() throws TaskException {
        indexes.only().lose();
        assertThat(found()).contains("NOTE core.CHECK_INDEX_NONE");
        assertThat(mended()).isEmpty();
    }

    @Test
    void findsTurnsThatAreNotThoseOfTheStudy() throws TaskException {
        indexes.only().alter(talk.id());
        assertThat(found()).contains("ERROR core.CHECK_INDEX_UNLIKE 1");
        assertThat(mended()).containsExactly("core.MENDED_INDEX");
        assertThat(found()).isEmpty();
    }

    @Test
    void findsTranscriptsThatTheStudyDoesNotHave() throws TaskException {
        indexes.only().alter(Samples.transcript("other", 3).id());
        assertThat(found()).contains("ERROR core.CHECK_INDEX_UNLIKE 1");
        assertThat(mended()).containsExactly("core.MENDED_INDEX");
        assertThat(found()).isEmpty();
    }

    @Test
    void comparesAlsoWhatAnIndexThatIsBehindHolds() throws TaskException {
        add(Samples.transcript("more", 2), 2);
        indexes.only().alter(talk.id());
        assertThat(found()).contains("ERROR core.CHECK_INDEX_UNLIKE 1");
    }

    @Test
    void findsADamagedIndexAndMakesItAnew() throws TaskException {
        indexes.only().spoil();
        assertThat(found()).contains("ERROR core.CHECK_INDEX_DAMAGED");
        new IndexKeeper(study).catchUp(Progress.NONE);
        indexes.only().spoil();
        assertThat(mended()).containsExactly("core.MENDED_INDEX");
        assertThat(found()).isEmpty();
        assertThat(indexes.only().titles()).containsExactly("talk");
    }

    @Test
    void expectsNothingOfATranscriptWithoutTurns() throws TaskException {
        Transcript sample = Samples.transcript("silent", 4);
        Transcript silent = new Transcript(
                sample.id(),
                sample.title(),
                sample.language(),
                sample.text(),
                List.of(),
                List.of(),
                List.of(),
                sample.source());
        add(silent, 4);
        new IndexKeeper(study).catchUp(Progress.NONE);
        assertThat(found()).isEmpty();
    }
}
