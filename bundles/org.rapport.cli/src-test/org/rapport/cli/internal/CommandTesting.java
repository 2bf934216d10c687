// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

/** What tests of commands share: a study s.rapport with the sample codebook and one transcript, and a way to run commands. */
abstract class CommandTesting {

    @TempDir
    protected Path folder;

    protected final Transcript talk = Samples.transcript("talk", 1);
    protected StudyStore study;
    private final MemoryStores stores = new MemoryStores();
    private Screen screen = new Screen("", 120);

    @BeforeEach
    void makeAStudy() throws TaskException {
        study = stores.create(StudyAddress.of(Path.of("s.rapport")), Samples.info());
        try (EditSession edit = study.edit(Samples.ADA, "Begin", "")) {
            edit.put(Samples.codebook());
            edit.put(talk, Samples.source("talk", 1));
            edit.commit();
        }
    }

    /** Runs a command about the study: {@code words} are the command's name; the study follows, then the arguments. */
    protected int run(String words, String... arguments) {
        return typing("", words, arguments);
    }

    protected int typing(String typed, String words, String... arguments) {
        List<String> line = new ArrayList<>(List.of(words.split(" ")));
        line.add("s.rapport");
        line.addAll(List.of(arguments));
        screen = new Screen(typed, 120);
        Terminal terminal = screen.terminal();
        Session session = new Session(
                new TestServices(stores, Optional.empty(), folder),
                terminal,
                new TerminalProgress(terminal),
                folder,
                Samples.ADA);
        return new Rapport(session).run(line.toArray(String[]::new));
    }

    /** Runs a command that must succeed as one edit; returns what it printed. */
    protected String does(String words, String... arguments) throws TaskException {
        int before = history().size();
        assertThat(run(words, arguments)).as(err()).isEqualTo(ExitCode.DONE);
        assertThat(history()).as("one step to undo").hasSize(before + 1);
        return out();
    }

    /** Runs a command that must be refused without an edit; returns what it said. */
    protected String refuses(String words, String... arguments) throws TaskException {
        int before = history().size();
        assertThat(run(words, arguments)).isEqualTo(ExitCode.FAILED);
        assertThat(history()).hasSize(before);
        return err();
    }

    /** A listing as CSV, without its header. */
    protected List<String> rows(String words, String... arguments) {
        List<String> with = new ArrayList<>(List.of(arguments));
        with.addAll(List.of("--format", "csv"));
        assertThat(run(words, with.toArray(String[]::new))).as(err()).isEqualTo(ExitCode.DONE);
        return out().lines().skip(1).toList();
    }

    protected List<Edit> history() throws TaskException {
        return read(reader -> reader.history(HistoryQuery.ALL));
    }

    protected <T> T read(Question<T> question) throws TaskException {
        try (StudyReader reader = study.read()) {
            return question.ask(reader);
        }
    }

    protected String out() {
        return screen.out();
    }

    protected String err() {
        return screen.err();
    }

    /** What is asked of the study. */
    @FunctionalInterface
    protected interface Question<T> {

        T ask(StudyReader reader) throws TaskException;
    }
}
