// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.StudyInfo;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private final MemoryStores stores = new MemoryStores();
    private final Screen screen = new Screen("", 80);
    private final List<Problem> problems = new ArrayList<>();
    private final List<Message> mended = new ArrayList<>();

    @BeforeEach
    void makeAStudy() throws TaskException {
        StudyStore study = stores.create(StudyAddress.of(folder.resolve("s.rapport")), Samples.info());
        try (EditSession edit = study.edit(Samples.ADA, "Begin", "")) {
            edit.put(Samples.transcript("talk", 1), Samples.source("talk", 1));
            edit.commit();
        }
    }

    private int run(String... options) {
        List<String> line =
                new ArrayList<>(List.of("check", folder.resolve("s.rapport").toString()));
        line.addAll(List.of(options));
        Services services = new TestServices(new Damaged(), Optional.empty(), folder);
        return new Rapport(new Session(
                        services, screen.terminal(), new TerminalProgress(screen.terminal()), folder, Samples.BEN))
                .run(line.toArray(String[]::new));
    }

    private static Message message(String words) {
        return new Message("invented", words, List.of());
    }

    @Test
    void callsAStudySoundOfWhichOnlyNotesAreToBeSaid() {
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(screen.err()).contains("note: ", "There is no search index");
        assertThat(screen.out()).contains("The study is sound.").doesNotContain("mended");
    }

    @Test
    void failsAndMendsNothingUnasked() {
        problems.add(Problem.error(message("Rows are wrong."), Location.NOWHERE));
        mended.add(message("Rows were mended."));
        assertThat(run()).isEqualTo(ExitCode.FAILED);
        assertThat(screen.err()).contains("Rows are wrong.");
        assertThat(screen.out()).contains("1 problem").doesNotContain("Rows were mended.");
    }

    @Test
    void saysWhatItMendedAndChecksAgain() {
        problems.add(Problem.error(message("Rows are wrong."), Location.NOWHERE));
        mended.add(message("Rows were mended."));
        assertThat(run("--mend")).isEqualTo(ExitCode.DONE);
        assertThat(screen.out()).contains("Mended: Rows were mended.", "The study is sound.");
    }

    @Test
    void failsWhereItCannotMend() {
        problems.add(Problem.error(message("The text is wrong."), Location.NOWHERE));
        assertThat(run("--mend")).isEqualTo(ExitCode.FAILED);
        assertThat(screen.out()).contains("nothing that could be mended");
        assertThat(screen.err()).contains("The text is wrong.");
    }

    /** The stores, with studies in which these problems are found until they are mended. */
    private final class Damaged implements StudyStores {

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
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "check", "checkFully" -> List.copyOf(problems);
                        case "mend" -> mend();
                        default -> method.invoke(study, arguments);
                    });
        }

        private List<Message> mend() {
            if (!mended.isEmpty()) {
                problems.clear();
            }
            return mended;
        }
    }
}
