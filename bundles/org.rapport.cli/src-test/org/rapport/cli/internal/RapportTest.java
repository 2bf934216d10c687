// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.search.SearchHit;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.StudyInfo;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

class RapportTest {

    @TempDir
    private Path folder;

    private final MemoryStores stores = new MemoryStores();
    private final Screen screen = new Screen("", 80);

    @BeforeEach
    void makeAStudy() throws TaskException {
        stores.create(StudyAddress.of(Path.of("s.rapport")), Samples.info());
    }

    @Test
    void namesOfSpeakersDoNotSteerTheTerminal() {
        run(screen.terminal(), "search", "s.rapport", "x");
        assertThat(screen.out()).contains("Ann").doesNotContain("\u001b");
    }

    @Test
    void aHitWithoutWordsIsListedWithTheBeginningOfItsTurn() {
        run(screen.terminal(), "search", "s.rapport", "NOT", "x", "--format", "csv");
        assertThat(screen.out()).endsWith("\"\",\"\",We met\r\n");
    }

    @Test
    void saysWhenItsOutputCannotBeWritten() {
        PrintStream full = new PrintStream(new FullDisk(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                new BufferedReader(new StringReader("")),
                full,
                screen.terminal().err(),
                false,
                false,
                false,
                80);
        assertThat(run(terminal, "transcripts", "s.rapport", "--format", "json"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(screen.err()).contains("could not be written");
    }

    @Test
    void aStudyThatBreaksOffWhileItIsReadIsASentence() {
        UncheckedIOException broken = new UncheckedIOException(new IOException("The study is damaged."));
        StudyStores breaking = new BrokenStores(broken);
        Services services = new TestServices(breaking, Optional.empty(), folder);
        assertThat(new Rapport(session(services, screen.terminal())).run("transcripts", "s.rapport"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(screen.err().strip()).isEqualTo("rapport: The study is damaged.");
    }

    @Test
    void addsNoExtensionsWhereNobodySaysWhereTheyBelong() {
        assertThat(run(
                        screen.terminal(),
                        "nlp",
                        "add",
                        folder.resolve("none.zip").toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(screen.err()).contains("where extensions belong");
    }

    @Test
    void aFolderWithoutANameIsNoStudyToMake() {
        run(screen.terminal(), "new", folder.getRoot().toString());
        assertThat(screen.err()).doesNotContain("Exception");
    }

    @Test
    void aPasswordInAnAddressIsRefusedAndNotRepeated() {
        assertThat(run(screen.terminal(), "check", "postgresql://ann:s3cret@host/db/study"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(screen.err()).contains("PGPASSWORD").doesNotContain("s3cret");
    }

    private int run(Terminal terminal, String... arguments) {
        SearchHit hit = new SearchHit(
                TranscriptId.random(),
                1,
                Optional.of("Ann\u001b[31m"),
                Optional.empty(),
                new Span(0, 6),
                List.of(),
                "We met");
        return new Rapport(session(new TestServices(stores, Optional.of(hit), folder), terminal)).run(arguments);
    }

    private Session session(Services services, Terminal terminal) {
        return new Session(services, terminal, new TerminalProgress(terminal), folder, Samples.ADA);
    }

    /** Studies that cannot be read to their end. */
    private record BrokenStores(UncheckedIOException fault) implements StudyStores {

        @Override
        public StudyStore create(StudyAddress address, StudyInfo info) {
            throw fault;
        }

        @Override
        public StudyStore open(StudyAddress address) {
            throw fault;
        }
    }

    /** A disk without room. */
    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("no room");
        }
    }
}
