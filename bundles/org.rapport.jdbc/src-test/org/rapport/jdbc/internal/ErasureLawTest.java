// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;
import org.rapport.testkit.RandomEdits;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** Whatever was done before an erasure, what is left of the history makes the study, and is undone exactly. */
final class ErasureLawTest extends StoreTesting {

    private static final int STEPS = 40;
    private static final List<Coder> CODERS = List.of(Samples.ADA, Samples.BEN);

    private final long seed = Long.getLong("rapport.seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    private void makeHistory() throws TaskException {
        for (int i = 0; i < STEPS || transcripts().isEmpty(); i++) {
            RandomEdits.step(store, random.nextLong());
        }
    }

    private void requireSound(String when) throws TaskException {
        assertThat(store.checkFully(Progress.NONE)).as("seed %d %s", seed, when).isEmpty();
    }

    private void erase(ErasureOrder.What what, boolean everywhere) throws TaskException {
        ErasureOrder order = new ErasureOrder(what, everywhere, false);
        boolean nothing = store.erasure().tryOut(order, Progress.NONE).isEmpty();
        if (nothing) {
            return;
        }
        store.erasure().run(Samples.BEN, order, "why not", Progress.NONE);
        store.erasure().finish(Progress.NONE);
        requireSound("after " + what + (everywhere ? " everywhere" : ""));
    }

    private ErasureOrder.What anything() throws TaskException {
        TranscriptSummary transcript =
                transcripts().get(random.nextInt(transcripts().size()));
        List<Edit> edits = history(1_000);
        return switch (random.nextInt(4)) {
            case 0 -> new ErasureOrder.OfTranscript(transcript.id());
            case 1 -> words(transcript.id());
            case 2 -> new ErasureOrder.OfPerson(Set.of(random.nextBoolean() ? "Q" : "Dana M."), Set.of());
            default ->
                new ErasureOrder.OfHistory(
                        edits.get(random.nextInt(edits.size() / 2 + 1)).id());
        };
    }

    private ErasureOrder.What words(TranscriptId id) throws TaskException {
        String text = transcript(id).orElseThrow().text().value();
        int at = text.indexOf("number ");
        return at < 0
                ? new ErasureOrder.OfTranscript(id)
                : new ErasureOrder.OfWords(id, List.of(new Span(at, text.indexOf('.', at))));
    }

    @RepeatedTest(12)
    void leavesASoundStudyThatGoesOnToLive() throws TaskException {
        makeHistory();
        erase(anything(), random.nextBoolean());
        for (int i = 0; i < STEPS / 2; i++) {
            goOn();
        }
        requireSound("after more edits");
        if (!transcripts().isEmpty()) {
            erase(anything(), random.nextBoolean());
        }
    }

    @RepeatedTest(8)
    void isUndoneAndRedoneExactly() throws TaskException {
        makeHistory();
        erase(anything(), random.nextBoolean());
        Everything now = everything();
        List<Coder> undone = new ArrayList<>();
        while (undone.size() < STEPS && taken(store, CODERS.get(random.nextInt(2)), undone)) {
            // until one cannot go on
        }
        for (int i = undone.size() - 1; i >= 0; i--) {
            store.redo(undone.get(i));
        }
        assertThat(everything()).as("seed %d", seed).isEqualTo(now);
        requireSound("after undo and redo");
    }

    private void goOn() throws TaskException {
        try {
            RandomEdits.step(store, random.nextLong());
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessage("the words are not in the transcript"); // they were erased
        }
    }

    private static boolean taken(StudyStore study, Coder coder, List<Coder> undone) {
        try {
            study.undo(coder);
            undone.add(coder);
            return true;
        } catch (TaskException e) {
            return false;
        }
    }

    @RepeatedTest(8)
    void undoesWhatWasNotErasedAsWhereNothingWasErased() throws TaskException, IOException {
        makeHistory();
        TranscriptId gone =
                transcripts().get(random.nextInt(transcripts().size())).id();
        store.close();
        Path whole = folder.resolve("whole.rapport");
        Files.copy(file(), whole);
        store = stores.open(address());
        erase(new ErasureOrder.OfTranscript(gone), false);
        try (StudyStore other = stores.open(StudyAddress.of(whole))) {
            List<Coder> here = new ArrayList<>();
            List<Coder> there = new ArrayList<>();
            int same = 0;
            for (Coder coder = first(); taken(store, coder, here) && taken(other, coder, there); coder = first()) {
                assertThat(everything())
                        .as("seed %d, %d undone", seed, ++same)
                        .isEqualTo(without(gone, read(other, reader -> everything(reader, CODERS))));
            }
        }
    }

    private Coder first() {
        return CODERS.get(random.nextInt(2));
    }

    /** The same study if the transcript had never been there. */
    private static Everything without(TranscriptId gone, Everything all) {
        return new Everything(
                all.summaries().stream()
                        .filter(summary -> !summary.id().equals(gone))
                        .toList(),
                all.transcripts().stream()
                        .filter(there -> there.filter(
                                        transcript -> transcript.id().equals(gone))
                                .isEmpty())
                        .toList(),
                all.codebook(),
                all.passages().stream()
                        .filter(passage ->
                                !passage.coding().passage().transcript().equals(gone))
                        .toList(),
                all.counts().stream()
                        .filter(count -> !count.transcript().equals(gone))
                        .toList(),
                all.attributes(),
                all.cases(),
                all.caseValues(),
                all.memos().stream().filter(memo -> !isOn(gone, memo)).toList(),
                all.coders(),
                all.open().stream()
                        .map(open -> open.stream()
                                .filter(suggestion ->
                                        !suggestion.passage().transcript().equals(gone))
                                .toList())
                        .toList(),
                all.decisions().stream()
                        .map(made -> made.stream()
                                .filter(decision -> !decision.suggestion()
                                        .passage()
                                        .transcript()
                                        .equals(gone))
                                .toList())
                        .toList());
    }

    private static boolean isOn(TranscriptId gone, Memo memo) {
        return memo.subject() instanceof MemoSubject.OfTranscript on
                        && on.transcript().equals(gone)
                || memo.subject() instanceof MemoSubject.OfPassage at
                        && at.passage().transcript().equals(gone);
    }
}
