// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.testkit.Samples.HONESTY;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.api.team.TeamRole;
import org.rapport.jdbc.internal.server.ServerSchema;
import org.rapport.jdbc.internal.server.ServerSettings;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.study.RecordChange;
import org.rapport.model.study.RecordKey;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;

/**
 * Eight coders, each with a login, code at once, take back and make again, and keep up with the others by what changed
 * only. The property {@code rapport.codings} says how much each codes.
 */
final class TeamTogetherTest extends TeamTesting {

    private static final int CODERS = 8;
    private static final int CODINGS = Integer.getInteger("rapport.codings", 15);

    private final CountDownLatch coding = new CountDownLatch(CODERS);

    @Override
    protected JdbcStores stores() {
        ServerSettings patient = new ServerSettings(
                Duration.ofMinutes(2), name -> Optional.empty(), (login, where) -> Optional.of(server.password()));
        return new JdbcStores(Testing.stores(), new PostgresStores(patient, ServerSchema.current()));
    }

    @Test
    void viewsKeptByIncrementsAreEqualAtTheEndAndNothingIsLost()
            throws TaskException, SQLException, ExecutionException, InterruptedException {
        Transcript transcript = begin();
        EditId first = head().orElseThrow().id();
        List<StudyStore> studies = new ArrayList<>();
        for (int i = 0; i < CODERS; i++) {
            add("c" + i, new Coder("Coder " + i), TeamRole.CODER, false);
            studies.add(as("c" + i));
        }
        ExecutorService team = Executors.newFixedThreadPool(CODERS);
        List<Map<String, Map<String, String>>> views = new ArrayList<>();
        try {
            List<Future<Map<String, Map<String, String>>>> coders = new ArrayList<>();
            for (int i = 0; i < CODERS; i++) {
                Coder coder = new Coder("Coder " + i);
                StudyStore study = studies.get(i);
                coders.add(team.submit(() -> code(coder, study, transcript, first)));
            }
            for (Future<Map<String, Map<String, String>>> coder : coders) {
                views.add(coder.get());
            }
        } finally {
            team.shutdownNow();
        }
        Map<String, Map<String, String>> all = new HashMap<>();
        new Keeping(all, Optional.empty()).catchUp(store);
        assertThat(all).hasSize(CODERS * (CODINGS - CODINGS / 5));
        assertThat(views).allMatch(all::equals);
        assertThat(passages())
                .extracting(passage -> passage.coding().id().toString())
                .containsExactlyInAnyOrderElementsOf(all.keySet());
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    /** Of five codings one is taken back, and one taken back and made again. */
    private Map<String, Map<String, String>> code(Coder coder, StudyStore study, Transcript transcript, EditId first)
            throws TaskException, InterruptedException {
        Keeping view = new Keeping(new HashMap<>(), Optional.of(first));
        for (int i = 1; i <= CODINGS; i++) {
            Coding made = Coding.byHand(Samples.passage(transcript, "honest"), HONESTY, coder, Samples.NOON);
            edit(study, coder, "Code", session -> session.put(made));
            if (i % 5 == 0 || i % 5 == 2) {
                study.undo(coder);
            }
            if (i % 5 == 2) {
                study.redo(coder);
            }
            view.awaitOthers(study);
        }
        coding.countDown();
        coding.await();
        view.catchUp(study);
        return view.codings;
    }

    /** The codings that somebody knows of. */
    private static final class Keeping {

        private final Map<String, Map<String, String>> codings;
        private Optional<EditId> known;

        Keeping(Map<String, Map<String, String>> codings, Optional<EditId> known) {
            this.codings = codings;
            this.known = known;
        }

        void awaitOthers(StudyStore study) throws TaskException {
            if (study.awaitChange(known, Duration.ofSeconds(20)).isPresent()) {
                catchUp(study);
            }
        }

        void catchUp(StudyStore study) throws TaskException {
            try (StudyReader reader = study.read()) {
                List<Edit> news = news(reader);
                for (int i = news.size() - 1; i >= 0; i--) {
                    try (var changes = reader.changes(news.get(i).id())) {
                        changes.filter(change -> change.key().kind() == RecordKey.Kind.CODING)
                                .forEach(this::take);
                    }
                    known = Optional.of(news.get(i).id());
                }
            }
        }

        /** Latest first. */
        private List<Edit> news(StudyReader reader) throws TaskException {
            for (int limit = 16; ; limit *= 2) {
                List<Edit> latest = reader.history(HistoryQuery.latest(limit));
                int at =
                        latest.stream().map(Edit::id).map(Optional::of).toList().indexOf(known);
                if (at >= 0) {
                    return latest.subList(0, at);
                }
                if (latest.size() < limit) {
                    return latest;
                }
            }
        }

        private void take(RecordChange change) {
            if (change.after().isEmpty()) {
                codings.remove(change.key().id());
            } else {
                codings.put(change.key().id(), change.after());
            }
        }
    }
}
