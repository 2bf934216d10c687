// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.core.Texts.transcript;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.source.Source;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.Books;
import org.rapport.core.Fakes;
import org.rapport.core.codetree.CodeFields;
import org.rapport.core.codetree.Target;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

/** Whatever is done to the codes of a study, its codings stay valid, and undoing all of it gives back what was there. */
class CodeTreeEditLawTest {

    private static final int STUDIES = 150;
    private static final int EDITS = 8;

    @TempDir
    private Path folder;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Transcript talk = transcript("talk", "P: We met and we spoke and we met again.");

    @Test
    void keepsEveryCodingValidAndCanBeUndone() throws TaskException {
        int made = 0;
        for (int number = 0; number < STUDIES; number++) {
            try (Study study = study()) {
                State before = state(study);
                int edits = 0;
                for (int step = 0; step < EDITS; step++) {
                    edits += tried(study, edit(state(study).book(), "N" + step)) ? 1 : 0;
                    assertValid(state(study), number);
                }
                for (int step = 0; step < edits; step++) {
                    study.store().undo(Samples.BEN);
                }
                assertThat(state(study)).as("seed %d, study %d", seed, number).isEqualTo(before);
                made += edits;
            }
        }
        assertThat(made).as("edits that were not refused, seed %d", seed).isGreaterThan(STUDIES);
    }

    /** The codebook of a study, and its codings. */
    private record State(Codebook book, List<Coding> codings) {}

    private static State state(Study study) throws TaskException {
        try (StudyReader reader = study.store().read();
                Stream<CodedPassage> passages = reader.passages(CodingQuery.ALL)) {
            return new State(
                    reader.codebook().orElseThrow(),
                    passages.map(CodedPassage::coding).toList());
        }
    }

    private void assertValid(State state, int number) {
        for (Coding coding : state.codings()) {
            assertThat(state.book().code(coding.code()).filter(Code::codable))
                    .as("code of a coding; seed %d, study %d", seed, number)
                    .isPresent();
            assertThat(state.book().facetsOf(coding.code()).stream().map(Facet::id))
                    .as("facets of %s; seed %d, study %d", coding.code(), seed, number)
                    .containsAll(coding.facets().keySet());
        }
    }

    private Study study() throws TaskException {
        Study study = new Studies(new MemoryStores(), new Fakes.Indexes(), folder)
                .create(StudyAddress.of(Path.of("s.rapport")), "S");
        Codebook book = Books.random(random);
        try (EditSession edit = study.store().edit(Samples.ADA, "Prepare", "")) {
            edit.put(book);
            edit.put(talk, new Source("talk.txt", talk.text().value().getBytes(StandardCharsets.UTF_8)));
            for (int i = 0; i < 12 && !book.codes().isEmpty(); i++) {
                edit.put(coding(book, any(book)));
            }
            edit.commit();
        }
        return study;
    }

    private Coding coding(Codebook book, CodeId code) {
        int start = 3 * random.nextInt(4);
        Coder coder = random.nextBoolean() ? Samples.ADA : Samples.BEN;
        Coding coding = Coding.byHand(new Passage(talk.id(), new Span(start, start + 3)), code, coder, Instant.EPOCH);
        List<Facet> facets = book.facetsOf(code);
        return facets.isEmpty() || random.nextBoolean()
                ? coding
                : coding.withFacets(Map.of(facets.get(0).id(), "good"));
    }

    private CodeId any(Codebook book) {
        return book.codes().isEmpty()
                ? Books.id("NONE")
                : book.codes().get(random.nextInt(book.codes().size())).id();
    }

    private CodeTreeEdit edit(Codebook book, String fresh) {
        CodeId id = any(book);
        return switch (random.nextInt(8)) {
            case 0 -> new CodeTreeEdit.AddCode(Books.code(fresh), target(book));
            case 1 -> new CodeTreeEdit.ChangeCode(id, CodeFields.codable(random.nextBoolean()));
            case 2, 3 -> new CodeTreeEdit.MoveCode(id, target(book));
            case 4, 5 -> new CodeTreeEdit.MergeCodes(id, any(book));
            case 6 -> new CodeTreeEdit.SplitCode(id, new ArrayList<>(List.of(Books.code(fresh))));
            default -> new CodeTreeEdit.RemoveCode(id);
        };
    }

    private Target target(Codebook book) {
        Optional<CodeId> parent = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(any(book));
        return switch (random.nextInt(3)) {
            case 0 -> new Target.First(parent);
            case 1 -> new Target.Last(parent);
            default -> new Target.After(any(book));
        };
    }

    private static boolean tried(Study study, CodeTreeEdit edit) {
        try {
            return study.apply(Samples.BEN, edit).isPresent();
        } catch (TaskException refused) {
            return false;
        }
    }
}
