// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.SqliteStores;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.testkit.Samples;

/** The command over studies in files. */
class MergeCommandTest {

    @TempDir
    private Path folder;

    private final SqliteStores stores = new SqliteStores();
    private final CaseId id = CaseId.random();
    private Screen screen = new Screen("", 100);

    @BeforeEach
    void makeTwoCopiesThatSayDifferentThings() throws TaskException, IOException {
        stores.create(address("a"), Samples.info()).close();
        name("a", "Case 1");
        Files.copy(file("a"), file("b"));
        name("a", "Dana");
        name("b", "Mrs Dana");
    }

    private Path file(String name) {
        return folder.resolve(name + ".rapport");
    }

    private StudyAddress address(String name) {
        return StudyAddress.of(file(name));
    }

    private void name(String study, String name) throws TaskException {
        try (StudyStore store = stores.open(address(study));
                EditSession session = store.edit(Samples.ADA, "Name", "")) {
            session.put(new Case(id, name, ""));
            session.commit();
        }
    }

    private String name() throws TaskException {
        try (StudyStore store = stores.open(address("a"));
                StudyReader reader = store.read()) {
            return reader.cases().get(0).name();
        }
    }

    private int merge(String typed, String... options) {
        screen = new Screen(typed, 100);
        TestServices services = new TestServices(stores, Optional.empty(), folder);
        Session session =
                new Session(services, screen.terminal(), new TerminalProgress(screen.terminal()), folder, Samples.BEN);
        List<String> words =
                new ArrayList<>(List.of("merge", file("a").toString(), file("b").toString()));
        words.addAll(List.of(options));
        return new Rapport(session).run(words.toArray(String[]::new));
    }

    @Test
    void changesNothingWhileAConflictIsOpen() throws TaskException {
        assertThat(merge("")).isEqualTo(ExitCode.FAILED);
        assertThat(screen.out())
                .contains(
                        "conflict: case \"Dana\" / \"Mrs Dana\"",
                        "ours    name: Dana (Ada, ",
                        "theirs  name: Mrs Dana (Ada, ");
        assertThat(screen.err()).contains("1 conflict open. Nothing was changed.");
        assertThat(name()).isEqualTo("Dana");
    }

    @Test
    void onlySaysWhatWouldCome() throws TaskException {
        assertThat(merge("", "--dry-run", "--theirs")).isEqualTo(ExitCode.DONE);
        assertThat(screen.out())
                .contains("b.rapport: 1 new edit, 1 conflict, all settled.")
                .contains("cases");
        assertThat(name()).isEqualTo("Dana");
    }

    @Test
    void takesOneSide() throws TaskException {
        assertThat(merge("", "--theirs")).isEqualTo(ExitCode.DONE);
        assertThat(name()).isEqualTo("Mrs Dana");
        assertThat(merge("", "--theirs")).isEqualTo(ExitCode.DONE);
        assertThat(screen.out()).contains("b.rapport: Nothing new.");
    }

    @Test
    void asksAboutEachConflict() throws TaskException {
        assertThat(merge("what\nt\n", "--ask")).isEqualTo(ExitCode.DONE);
        assertThat(screen.out()).contains("Type o, t or q, and Enter.");
        assertThat(name()).isEqualTo("Mrs Dana");
    }

    @Test
    void isStoppedWithoutAChange() throws TaskException {
        assertThat(merge("q\n", "--ask")).isEqualTo(ExitCode.FAILED);
        assertThat(name()).isEqualTo("Dana");
    }

    @Test
    void settlesByATableThatAPersonFillsIn() throws TaskException, IOException {
        Path table = folder.resolve("friday.csv");
        assertThat(merge("", "--conflicts", table.toString())).isEqualTo(ExitCode.FAILED);
        String written = Files.readString(table);
        assertThat(written).startsWith("\uFEFFid,about,ours,theirs,take\r\n\"case " + id);
        assertThat(merge("", "--conflicts", table.toString())).isEqualTo(ExitCode.FAILED);
        Files.writeString(table, written.replace(",\"\"\r\n", ",Theirs\r\n"));
        assertThat(merge("", "--conflicts", table.toString())).isEqualTo(ExitCode.DONE);
        assertThat(name()).isEqualTo("Mrs Dana");
    }

    @Test
    void settlesNoOtherConflictByATableOfLastWeek() throws TaskException, IOException {
        Path table = folder.resolve("friday.csv");
        merge("", "--conflicts", table.toString());
        Files.writeString(table, Files.readString(table).replace(",\"\"\r\n", ",Theirs\r\n"));
        name("a", "Dana M.");
        assertThat(merge("", "--conflicts", table.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(name()).isEqualTo("Dana M.");
        assertThat(Files.readString(table)).contains("Dana M.").doesNotContainIgnoringCase(",\"theirs\"\r\n");
    }

    @Test
    void refusesATableThatSaysSomethingElse() throws TaskException, IOException {
        Path table = folder.resolve("friday.csv");
        Files.writeString(table, "id;about;ours;theirs;take\ncase 1;;;;both\n");
        assertThat(merge("", "--conflicts", table.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(screen.err()).contains("something else than ours or theirs");
        assertThat(name()).isEqualTo("Dana");
    }

    @Test
    void tellsProgramsInOneListing() {
        assertThat(merge("", "--dry-run", "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(screen.out()).contains("\"tells\" : \"conflict\"", "\"open\" : true");
    }
}
