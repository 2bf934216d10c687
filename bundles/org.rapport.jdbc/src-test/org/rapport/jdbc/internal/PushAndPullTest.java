// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.api.team.StudyTeam;
import org.rapport.api.team.TeamRole;
import org.rapport.core.merge.MergeReport;
import org.rapport.core.merge.StudyMerge;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;

/** A study goes from a file to a server and back, and what was done on both sides meets. */
final class PushAndPullTest extends TeamTesting {

    private static MergeReport bring(StudyStore from, StudyStore to, Coder coder) throws TaskException {
        return new StudyMerge(to, coder)
                .merge(List.of(new StudyMerge.Copy("other", from)), conflict -> Optional.empty(), false, Progress.NONE);
    }

    private StudyStore local() throws TaskException {
        return stores.create(StudyAddress.of(folder.resolve("local.rapport")), Samples.info());
    }

    private static void sameHere(StudyStore some, StudyStore other) throws TaskException {
        Everything here = read(some, reader -> everything(reader, List.of(ADA, BEN)));
        Everything there = read(other, reader -> everything(reader, List.of(ADA, BEN)));
        assertThat(there).isEqualTo(here);
    }

    @Test
    void whatWasDoneInAFileAndOnAServerMeetsOnBothSides() throws TaskException {
        try (StudyStore file = local()) {
            Transcript transcript = Samples.transcript("First", 1);
            edit(file, ADA, "Begin", session -> {
                session.put(Samples.codebook());
                session.put(transcript, Samples.source("First", 1));
                session.put(Samples.coding(transcript, "honest", HONESTY, ADA));
            });
            bring(file, store, ADA);
            sameHere(file, store);
            assertThat(labels(store)).contains("Begin");
            edit(ADA, "There", session -> session.put(Samples.coding(transcript, "were", CARE, BEN)));
            edit(file, ADA, "Here", session -> session.put(transcript.withTitle("Renamed")));
            bring(file, store, ADA);
            bring(store, file, ADA);
            sameHere(file, store);
            assertThat(labels(store)).contains("Begin", "Here", "There");
            assertThat(labels(file)).contains("Begin", "Here", "There");
            assertThat(bring(store, file, ADA).edit()).isEmpty();
            assertThat(store.checkFully(Progress.NONE)).isEmpty();
            assertThat(file.checkFully(Progress.NONE)).isEmpty();
            store.undo(ADA);
            assertThat(store.checkFully(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void whatWasErasedInAFileStaysErasedOnTheServerThatItIsBroughtTo() throws TaskException, IOException {
        Path old = folder.resolve("old.rapport");
        Transcript gone = Samples.transcript("First", 1);
        Transcript kept = Samples.transcript("Second", 2);
        try (StudyStore file = local()) {
            edit(file, ADA, "Begin", session -> {
                session.put(Samples.codebook());
                session.put(gone, Samples.source("First", 1));
                session.put(kept, Samples.source("Second", 2));
                session.put(Samples.coding(kept, "were", CARE, ADA));
            });
            file.backup(old, Progress.NONE);
            ErasureOrder words =
                    new ErasureOrder(new ErasureOrder.OfWords(kept.id(), List.of(new Span(0, 3))), false, false);
            ErasureOrder whole = new ErasureOrder(new ErasureOrder.OfTranscript(gone.id()), false, false);
            for (ErasureOrder order : List.of(words, whole)) {
                file.erasure().run(ADA, order, "Consent withdrawn", Progress.NONE);
                file.erasure().finish(Progress.NONE);
            }
            bring(file, store, ADA);
            sameHere(file, store);
            assertThat(bring(store, file, ADA).edit()).isEmpty();
            try (StudyStore copy = stores.open(StudyAddress.of(old))) {
                edit(
                        copy,
                        BEN,
                        "Code in the old copy",
                        session -> session.put(Samples.coding(kept, "other", CARE, BEN)));
                bring(copy, store, ADA);
            }
            assertThat(read(store, StudyReader::transcripts)).hasSize(1);
            assertThat(read(store, reader -> reader.transcript(kept.id()))
                            .orElseThrow()
                            .text()
                            .value())
                    .doesNotStartWith(kept.text().value().substring(0, 3));
            List<CodedPassage> coded = read(store, reader -> passages(reader, CodingQuery.ALL));
            assertThat(coded).hasSize(2);
            assertThat(store.checkFully(Progress.NONE)).isEmpty();
        }
    }

    private static List<String> labels(StudyStore study) throws TaskException {
        return read(study, reader -> reader.history(HistoryQuery.latest(100))).stream()
                .map(Edit::label)
                .toList();
    }

    private static List<CodedPassage> codings(StudyStore study) throws TaskException {
        try (StudyReader reader = study.read();
                var passages = reader.passages(CodingQuery.ALL)) {
            return passages.toList();
        }
    }

    @Test
    void aBlindCoderPullsWhatSheMaySeeAndNothingElse() throws TaskException, SQLException {
        Transcript transcript = begin();
        add("ben", BEN, TeamRole.CODER, true);
        Coding mine = Samples.coding(transcript, "honest", HONESTY, BEN);
        edit(as("ben"), BEN, "Mine", session -> session.put(mine));
        edit(ADA, "Hidden wyvern", session -> session.put(Samples.coding(transcript, "were", CARE, ADA)));
        edit(ADA, "Recode wyvern", session -> {
            session.put(transcript.withTitle("Renamed"));
            session.put(mine.withCode(CARE));
        });
        try (StudyStore file = local()) {
            bring(as("ben"), file, BEN);
            assertThat(codings(file)).extracting(CodedPassage::coding).containsExactly(mine.withCode(CARE));
            assertThat(labels(file)).contains("Mine", "Begin").noneMatch(label -> label.contains("wyvern"));
            assertThat(read(file, StudyReader::transcripts).get(0).title()).isEqualTo("Renamed");
            assertThat(file.checkFully(Progress.NONE)).isEmpty();
            assertThatThrownBy(() -> bring(as("ben"), file, BEN)).hasMessageContaining("code blind");
            assertThatThrownBy(() -> bring(file, as("ben"), BEN)).isInstanceOf(TaskException.class);
            try (StudyTeam team = team()) {
                team.setBlind(false);
            }
            bring(as("ben"), file, BEN);
            sameHere(store, file);
            assertThat(file.checkFully(Progress.NONE)).isEmpty();
        }
    }
}
