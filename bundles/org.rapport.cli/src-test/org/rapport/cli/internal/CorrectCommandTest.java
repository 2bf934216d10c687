// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

class CorrectCommandTest {

    @TempDir
    private Path folder;

    private final MemoryStores stores = new MemoryStores();
    private final Transcript talk = Samples.transcript("talk", 1);
    private final Coding kept = Samples.coding(talk, "with each other", Samples.CARE, Samples.ADA);
    private final Coding doubtful = Samples.coding(talk, "We were honest", Samples.HONESTY, Samples.ADA);
    private final Coding lost = Samples.coding(talk, "Always", Samples.CARE, Samples.BEN);
    private StudyStore study;
    private Path file;

    @BeforeEach
    void makeACodedStudy() throws IOException, TaskException {
        study = stores.create(StudyAddress.of(Path.of("s.rapport")), Samples.info());
        try (EditSession edit = study.edit(Samples.ADA, "Prepare", "")) {
            edit.put(Samples.codebook());
            edit.put(talk, Samples.source("talk", 1));
            for (Coding coding : List.of(kept, doubtful, lost)) {
                edit.put(coding);
            }
            edit.commit();
        }
        file = folder.resolve("corrected.plain");
        String text = talk.text().value();
        Files.writeString(
                file, text.replace("We were honest", "We were so honest").replace("Always.", "Hm."));
    }

    @Test
    void changesNothingAndSaysSoUntilAllIsSettled() throws TaskException {
        Screen screen = new Screen("", 120);
        assertThat(correct(screen)).isEqualTo(ExitCode.FAILED);
        assertThat(screen.err()).contains("Nothing was changed: 2 passages").contains("--settle");
        assertThat(screen.out()).contains("doubtful", "We were so honest", "lost", "Ben", "1 kept");
        assertThat(words()).containsExactly("We were honest", "with each other", "Always");
        assertThat(correct(new Screen("", 120), "--accept-doubtful")).isEqualTo(ExitCode.FAILED);
        assertThat(correct(new Screen("", 120), "--remove-lost")).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void settlesByOptions() throws TaskException {
        assertThat(correct(new Screen("", 120), "--accept-doubtful", "--remove-lost", "--dry-run"))
                .isEqualTo(ExitCode.DONE);
        assertThat(words()).contains("Always");
        assertThat(correct(new Screen("", 120), "--accept-doubtful", "--remove-lost", "--reason", "typing"))
                .isEqualTo(ExitCode.DONE);
        assertThat(words()).containsExactly("We were so honest", "with each other");
        try (StudyReader reader = study.read()) {
            assertThat(reader.head().orElseThrow().reason()).isEqualTo("typing");
        }
        Screen again = new Screen("", 120);
        assertThat(correct(again)).isEqualTo(ExitCode.DONE);
        assertThat(again.err()).contains("nothing to correct");
    }

    @Test
    void settlesOneByOne() throws TaskException {
        Screen screen = new Screen("x\na\na\nw not there\nw Hm\n", 120);
        assertThat(correct(screen, "--settle")).isEqualTo(ExitCode.DONE);
        assertThat(screen.out()).contains("There is no place to accept.");
        assertThat(screen.err()).contains("do not stand in the corrected text");
        assertThat(words()).containsExactly("We were so honest", "with each other", "Hm");
    }

    @Test
    void givingUpChangesNothing() throws TaskException {
        assertThat(correct(new Screen("a\n", 120), "--settle")).isEqualTo(ExitCode.FAILED);
        assertThat(words()).contains("Always");
    }

    @Test
    void listsForPrograms() {
        Screen screen = new Screen("", 120);
        correct(screen, "--format", "json");
        assertThat(screen.out())
                .contains(
                        "\"id\" : \"" + doubtful.id() + "\"",
                        "\"outcome\" : \"doubtful\"",
                        "\"code\" : \"TR-HON\"",
                        "\"before\" : \"We were honest\"",
                        "\"after\" : \"We were so honest\"")
                .doesNotContain(kept.id().toString());
    }

    private List<String> words() throws TaskException {
        try (StudyReader reader = study.read();
                Stream<CodedPassage> passages = reader.passages(CodingQuery.ALL)) {
            return passages.map(CodedPassage::text).toList();
        }
    }

    private int correct(Screen screen, String... options) {
        TestServices services = new TestServices(stores, Optional.empty(), folder);
        Terminal terminal = screen.terminal();
        Session session = new Session(services, terminal, new TerminalProgress(terminal), folder, Samples.ADA);
        Stream<String> arguments = Stream.of("correct", "s.rapport", "talk", file.toString());
        return new Rapport(session)
                .run(Stream.concat(arguments, Arrays.stream(options)).toArray(String[]::new));
    }
}
