// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.ErasureReport;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyErasure;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.RecordKey;
import org.rapport.model.study.StudyInfo;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

class EraseCommandTest {

    @TempDir
    private Path folder;

    private final MemoryStores stores = new MemoryStores();
    private final Recorded erasure = new Recorded();
    private final Transcript talk = Samples.transcript("talk", 1);
    private Screen screen = new Screen("", 80);

    @BeforeEach
    void makeAStudy() throws TaskException {
        StudyStore study = stores.create(StudyAddress.of(folder.resolve("s.rapport")), Samples.info());
        try (EditSession edit = study.edit(Samples.ADA, "Begin", "")) {
            edit.put(talk, Samples.source("talk", 1));
            edit.commit();
        }
    }

    private int run(String... arguments) {
        List<String> line =
                new ArrayList<>(List.of("erase", folder.resolve("s.rapport").toString()));
        line.addAll(List.of(arguments));
        Services services = new TestServices(new Erasing(), Optional.empty(), folder);
        Session session =
                new Session(services, screen.terminal(), new TerminalProgress(screen.terminal()), folder, Samples.BEN);
        return new Rapport(session).run(line.toArray(String[]::new));
    }

    @Test
    void erasesWhenTheWordIsTyped() {
        screen = new Screen("erase\n", 80);
        assertThat(run("transcript", "talk", "--reason", "asked for")).isEqualTo(ExitCode.DONE);
        assertThat(erasure.done)
                .containsExactly(
                        "Ben: asked for",
                        new ErasureOrder(new ErasureOrder.OfTranscript(talk.id()), false, false) + "",
                        "finished");
        assertThat(screen.out()).contains("Goes for good: 1 transcript, 2 codings.", "Erased: 1 transcript");
    }

    @Test
    void erasesNothingWhenSomethingElseIsTyped() {
        screen = new Screen("yes\n", 80);
        assertThat(run("transcript", "talk", "--reason", "asked for")).isEqualTo(ExitCode.FAILED);
        assertThat(erasure.done).isEmpty();
    }

    @Test
    void erasesNothingWhereNobodyCanBeAsked() {
        assertThat(run("transcript", "talk", "--reason", "asked for")).isEqualTo(ExitCode.USAGE);
        assertThat(erasure.done).isEmpty();
        assertThat(screen.err()).contains("say --yes");
    }

    @Test
    void wantsAReason() {
        assertThat(run("transcript", "talk", "--yes")).isEqualTo(ExitCode.USAGE);
        assertThat(erasure.done).isEmpty();
        assertThat(screen.err()).contains("needs a reason");
    }

    @Test
    void onlyListsInADryRun() {
        assertThat(run("transcript", "talk", "--yes", "--reason", "r", "--dry-run"))
                .isEqualTo(ExitCode.DONE);
        assertThat(erasure.done).isEmpty();
    }

    @Test
    void findsTheWordsInTheirTurn() {
        assertThat(run("words", "talk", "--turn", "2", "--words", "HONEST", "--everywhere", "--yes", "--reason", "r"))
                .isEqualTo(ExitCode.DONE);
        int at = talk.text().value().indexOf("honest");
        ErasureOrder.What words = new ErasureOrder.OfWords(talk.id(), List.of(new Span(at, at + 6)));
        assertThat(erasure.done).contains(new ErasureOrder(words, true, false) + "");
    }

    @Test
    void refusesWordsThatDoNotStandThere() {
        assertThat(run("words", "talk", "--turn", "1", "--words", "honest", "--yes", "--reason", "r"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(screen.err()).contains("do not stand there");
        assertThat(run("words", "talk", "--yes", "--reason", "r")).isEqualTo(ExitCode.USAGE);
        assertThat(run("words", "talk", "--turn", "9", "--yes", "--reason", "r"))
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void findsAPersonByLabelWhateverItsCase() {
        assertThat(run("person", "DANA M.", "--yes", "--reason", "r")).isEqualTo(ExitCode.DONE);
        ErasureOrder.What person = new ErasureOrder.OfPerson(Set.of("Dana M."), Set.of());
        assertThat(erasure.done).contains(new ErasureOrder(person, false, false) + "");
        assertThat(run("person", "Nobody", "--yes", "--reason", "r")).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void findsTheFirstEditFromADayOn() {
        assertThat(run("before", "1999-01-01", "--yes", "--reason", "r")).isEqualTo(ExitCode.DONE);
        assertThat(erasure.done).anyMatch(done -> done.contains("OfHistory"));
        assertThat(run("before", "2999-01-01", "--yes", "--reason", "r")).isEqualTo(ExitCode.FAILED);
        assertThat(screen.err()).contains("There is no edit");
    }

    @Test
    void namesFilesBesideTheStudy() throws IOException {
        Files.writeString(folder.resolve("s.rapport"), "");
        Files.writeString(folder.resolve("s.rapport-wal"), "");
        Files.writeString(folder.resolve("s.version-1.rapport"), "");
        Files.writeString(folder.resolve("other.txt"), "");
        run("transcript", "talk", "--dry-run");
        assertThat(screen.out())
                .contains("s.version-1.rapport", "Out of reach: exports")
                .doesNotContain("s.rapport-wal", "other.txt");
    }

    /** The stores, with erasures that are written down. */
    private final class Erasing implements StudyStores {

        @Override
        public StudyStore create(StudyAddress address, StudyInfo info) throws TaskException {
            return stores.create(address, info);
        }

        @Override
        public StudyStore open(StudyAddress address) throws TaskException {
            StudyStore study = stores.open(address);
            return (StudyStore) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {StudyStore.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("erasure") ? erasure : method.invoke(study, arguments));
        }
    }

    private static final class Recorded implements StudyErasure {

        private final List<String> done = new ArrayList<>();

        @Override
        public ErasureReport tryOut(ErasureOrder order, Progress progress) {
            return new ErasureReport(
                    Optional.empty(),
                    Map.of(RecordKey.Kind.TRANSCRIPT, 1, RecordKey.Kind.CODING, 2),
                    Map.of(),
                    0,
                    0,
                    0,
                    0,
                    List.of());
        }

        @Override
        public ErasureReport run(Coder coder, ErasureOrder order, String reason, Progress progress) {
            done.add(coder + ": " + reason);
            done.add(order.toString());
            return tryOut(order, progress);
        }

        @Override
        public boolean isUnfinished() {
            return !done.isEmpty() && !done.contains("finished");
        }

        @Override
        public void finish(Progress progress) {
            done.add("finished");
        }

        @Override
        public boolean isBehind(StudyStore other) {
            return false;
        }

        @Override
        public List<ErasureReport> adopt(
                StudyStore other, Coder coder, String reason, boolean trial, Progress progress) {
            return List.of();
        }

        @Override
        public StudyStore cleaned(StudyStore other, Progress progress) {
            return other;
        }

        @Override
        public Set<Sha256> erasedTexts() {
            return Set.of();
        }
    }
}
