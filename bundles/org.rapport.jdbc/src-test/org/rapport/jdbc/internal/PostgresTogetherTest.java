// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.testkit.Samples.HONESTY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.server.ServerSchema;
import org.rapport.jdbc.internal.server.ServerSettings;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.study.Edit;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.PostgresServer;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** Many who code at once on one server lose nothing, and their edits come one after the other. */
final class PostgresTogetherTest extends StoreTesting {

    private static final int CODERS = 8;
    private static final int CODINGS = Integer.getInteger("rapport.codings", 20);

    private final PostgresServer server = PostgresServer.shared();
    private final ServerAddress address = server.freshAddress();

    @Override
    protected StudyStores stores() {
        ServerSettings patient = new ServerSettings(
                Duration.ofMinutes(2), name -> Optional.empty(), (login, where) -> Optional.of(server.password()));
        return new JdbcStores(Testing.stores(), new PostgresStores(patient, ServerSchema.current()));
    }

    @Override
    protected StudyAddress address() {
        return address;
    }

    @Test
    void keepsAllThatEightCodersDoAtOnce() throws TaskException, ExecutionException, InterruptedException {
        Transcript transcript = begin();
        ExecutorService team = Executors.newFixedThreadPool(CODERS);
        Set<CodingId> made = new HashSet<>();
        try {
            List<Future<Set<CodingId>>> coders = new ArrayList<>();
            for (int i = 0; i < CODERS; i++) {
                Coder coder = new Coder("Coder " + i);
                coders.add(team.submit(() -> code(coder, transcript)));
            }
            for (Future<Set<CodingId>> coder : coders) {
                made.addAll(coder.get());
            }
        } finally {
            team.shutdownNow();
        }
        assertThat(passages()).extracting(passage -> passage.coding().id()).containsExactlyInAnyOrderElementsOf(made);
        assertThat(made).hasSize(CODERS * CODINGS);
        List<Edit> history = history(Integer.MAX_VALUE);
        assertThat(history).hasSize(1 + CODERS * (CODINGS + CODINGS / 5 * 2));
        for (int i = 1; i < history.size(); i++) {
            assertThat(history.get(i - 1).predecessor()).contains(history.get(i).id());
        }
        assertThat(store.check(Progress.NONE)).isEmpty();
    }

    /** Every fifth coding is taken back and made again. */
    private Set<CodingId> code(Coder coder, Transcript transcript) throws TaskException {
        Set<CodingId> made = new HashSet<>();
        try (StudyStore own = stores.open(address)) {
            for (int i = 1; i <= CODINGS; i++) {
                Coding coding = Coding.byHand(Samples.passage(transcript, "honest"), HONESTY, coder, Samples.NOON);
                try (EditSession session = own.edit(coder, "Code", "")) {
                    session.put(coding);
                    session.commit();
                }
                made.add(coding.id());
                if (i % 5 == 0) {
                    own.undo(coder);
                    own.redo(coder);
                }
            }
        }
        return made;
    }
}
