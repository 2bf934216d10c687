// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.CodingCount;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

class ReviewCommandTest {

    private static final CodeId SMALL = new CodeId("trust");

    @TempDir
    private Path folder;

    private final MemoryStores stores = new MemoryStores();
    private final Transcript talk = Samples.transcript("talk", 1);
    private final StudyAddress address = StudyAddress.of(Path.of("s.rapport"));
    private StudyStore study;
    private Suggestion suggestion;

    @BeforeEach
    void makeASuggestion() throws TaskException {
        study = stores.create(address, Samples.info());
        String words = talk.text().slice(talk.turns().get(0).span());
        suggestion = Samples.suggestion(talk, words, SMALL);
        try (EditSession edit = study.edit(Samples.ADA, "Prepare", "")) {
            edit.put(new Codebook(
                    Samples.about("1"),
                    List.of(Code.named(SMALL, "\u001b[2JTrust"), Code.named(new CodeId("Daily"), "Daily")),
                    List.of(),
                    List.of()));
            edit.put(talk, Samples.source("talk", 1));
            edit.put(suggestion);
            edit.commit();
        }
    }

    @Test
    void takesTheCodesOfACodebookHoweverTheyAreWritten() throws TaskException {
        Screen screen = new Screen("c daily\n", 80);
        assertThat(review(screen.terminal())).isEqualTo(ExitCode.DONE);
        assertThat(screen.err()).isEmpty();
        try (StudyReader reader = study.read()) {
            assertThat(reader.counts(CodingQuery.ALL))
                    .containsExactly(new CodingCount(talk.id(), new CodeId("Daily"), 1, 0));
        }
    }

    @Test
    void goesOnWhenSomebodyElseDecidedMeanwhile() throws IOException, TaskException {
        Screen screen = new Screen("", 80);
        BufferedReader typing = new BufferedReader(new PipedReader()) {
            private int lines;

            @Override
            public String readLine() throws IOException {
                if (lines++ == 0) {
                    decideElsewhere();
                }
                return lines > 3 ? null : "a";
            }
        };
        review(screen.reading(typing));
        assertThat(screen.err().lines()).hasSize(1);
    }

    @Test
    void cancellingEndsItWhileItWaitsForAnAnswer() throws IOException {
        PipedWriter keys = new PipedWriter();
        Screen screen = new Screen("", 80);
        Session session = session(screen.reading(new BufferedReader(new PipedReader(keys))));
        session.progress().cancel();
        int code = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> new Rapport(session).run("review", "s.rapport", "--coder", "Ada"));
        assertThat(code).isEqualTo(ExitCode.CANCELLED);
    }

    @Test
    void namesOfCodesDoNotSteerTheTerminal() throws TaskException {
        Screen screen = new Screen("d\n", 80);
        review(screen.terminal());
        assertThat(screen.out()).contains("Trust").doesNotContain("\u001b");
    }

    private void decideElsewhere() throws IOException {
        try (EditSession edit = study.edit(Samples.ADA, "Elsewhere", "")) {
            edit.put(new Decision(
                    suggestion, Samples.ADA, Decision.Outcome.REJECTED, Optional.empty(), true, Instant.EPOCH));
            edit.commit();
        } catch (TaskException e) {
            throw new IOException(e);
        }
    }

    private int review(Terminal terminal) {
        return new Rapport(session(terminal)).run("review", "s.rapport", "--coder", "Ada");
    }

    private Session session(Terminal terminal) {
        TestServices services = new TestServices(stores, Optional.empty(), folder);
        return new Session(services, terminal, new TerminalProgress(terminal), folder, Samples.ADA);
    }
}
