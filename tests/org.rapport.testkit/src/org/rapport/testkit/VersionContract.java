// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.CodebookVersion;
import org.rapport.model.study.DefinitionChange;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordChange;
import org.rapport.model.study.RecordKey;
import org.rapport.model.text.Transcript;

/** How every store tells of the codebook as it stood, of codings under an earlier definition, and of what an edit did. */
public abstract class VersionContract extends StoreTesting {

    private static Codebook honesty(UnaryOperator<Code> change) {
        Codebook book = Samples.codebook();
        List<Code> codes = book.codes().stream()
                .map(code -> code.id().equals(HONESTY) ? change.apply(code) : code)
                .toList();
        return new Codebook(book.about(), codes, book.facets(), book.groups());
    }

    private static Codebook defined(String definition) {
        return honesty(code -> with(code, code.label(), definition));
    }

    private static Code with(Code code, String label, String definition) {
        return new Code(
                code.id(),
                code.parent(),
                code.codable(),
                label,
                code.shortDefinition(),
                definition,
                code.include(),
                code.exclude(),
                code.examples(),
                code.indicators(),
                code.colour(),
                code.sources());
    }

    private Edit use(Codebook book) throws TaskException {
        return edit(BEN, "Define anew", session -> session.put(book));
    }

    private Edit code(Coding coding) throws TaskException {
        return edit(ADA, "Code", session -> session.put(coding));
    }

    private Optional<DefinitionChange> change() throws TaskException {
        return change(HONESTY);
    }

    private Optional<DefinitionChange> change(CodeId code) throws TaskException {
        return read(reader -> reader.definitionChange(code));
    }

    private Optional<Codebook> at(EditId edit) throws TaskException {
        return read(reader -> reader.codebookAt(edit));
    }

    @Test
    void tellsTheCodebookAsItStoodAtEachEdit() throws TaskException {
        Transcript transcript = begin();
        List<Edit> edits = new ArrayList<>(List.of(head().orElseThrow()));
        List<Optional<Codebook>> books = new ArrayList<>(List.of(codebook()));
        List<Change> changes = List.of(
                session -> session.put(defined("What is so.")),
                session -> session.put(Samples.coding(transcript, "honest", HONESTY, ADA)),
                session -> session.put(Samples.codebookWith(Code.named(new CodeId("N"), "N"))),
                session -> session.put(Samples.codebook()));
        for (Change change : changes) {
            edits.add(edit(ADA, "Change", change));
            books.add(codebook());
        }
        edits.add(store.undo(ADA));
        books.add(codebook());
        edits.add(store.undo(ADA));
        books.add(codebook());
        edits.add(store.redo(ADA));
        books.add(codebook());
        for (int i = 0; i < edits.size(); i++) {
            EditId at = edits.get(i).id();
            assertThat(at(at)).as("edit %d", i).isEqualTo(books.get(i));
        }
        List<CodebookVersion> expected = new ArrayList<>();
        for (int i = edits.size() - 1; i >= 0; i--) {
            if (i != 2) { // which only coded
                expected.add(new CodebookVersion(edits.get(i), books.get(i)));
            }
        }
        assertThat(read(StudyReader::codebookVersions)).isEqualTo(expected);
        assertThatThrownBy(() -> at(EditId.random())).isInstanceOf(TaskException.class);
    }

    @Test
    void tellsThatThereWasNoCodebook() throws TaskException {
        Edit first = edit(ADA, "Import", session -> session.put(Samples.transcript("T", 1), Samples.source("T", 1)));
        use(Samples.codebook());
        assertThat(at(first.id())).isEmpty();
        store.undo(BEN);
        assertThat(read(StudyReader::codebookVersions).get(0).codebook()).isEmpty();
    }

    @Test
    void findsTheCodingsMadeUnderAnEarlierDefinition() throws TaskException {
        Transcript transcript = begin();
        Coding old = Samples.coding(transcript, "honest", HONESTY, ADA);
        Coding other = Samples.coding(transcript, "honest", CARE, ADA);
        code(old);
        code(other);
        assertThat(change()).isEmpty();
        Edit anew = use(defined("What is so, always."));
        Coding later = Samples.coding(transcript, "Always", HONESTY, BEN);
        code(later);
        DefinitionChange change = change().orElseThrow();
        assertThat(change.edit()).isEqualTo(anew);
        assertThat(change.before()).isEqualTo(Samples.codebook().code(HONESTY).orElseThrow());
        assertThat(change.after().definition()).isEqualTo("What is so, always.");
        assertThat(change.codedBefore()).containsExactly(old.id());
        assertThat(change(CARE)).isEmpty();
    }

    @Test
    void doesNotCountAnotherLabelPlaceOrAnUndoneChangeAsAnotherDefinition() throws TaskException {
        Transcript transcript = begin();
        code(Samples.coding(transcript, "honest", HONESTY, ADA));
        Edit anew = use(defined("Other."));
        use(honesty(code -> with(code, "Candour", "Other.")));
        use(honesty(code -> with(code, "Candour", "Other.").withParent(Optional.empty())));
        assertThat(change().map(DefinitionChange::edit)).contains(anew);
        store.undo(BEN);
        store.undo(BEN);
        store.undo(BEN);
        assertThat(change()).isEmpty();
        store.redo(BEN);
        assertThat(change().map(DefinitionChange::edit)).contains(anew);
    }

    @Test
    void takesACodingThatWasTouchedSinceAsLookedAt() throws TaskException {
        Transcript transcript = begin();
        Coding coding = Samples.coding(transcript, "honest", HONESTY, ADA);
        code(coding);
        use(defined("Other."));
        edit(ADA, "Look at it", session -> session.put(coding.lookedAt()));
        assertThat(change().orElseThrow().codedBefore()).isEmpty();
        store.undo(ADA);
        assertThat(change().orElseThrow().codedBefore()).containsExactly(coding.id());
    }

    @Test
    void takesACodingMadeWhileTheChangeWasUndoneAsOlder() throws TaskException {
        Transcript transcript = begin();
        use(defined("Other."));
        store.undo(BEN);
        Coding coding = Samples.coding(transcript, "honest", HONESTY, ADA);
        code(coding);
        store.redo(BEN);
        assertThat(change().orElseThrow().codedBefore()).containsExactly(coding.id());
    }

    @Test
    void doesNotTakeACodingAsLookedAtThatOnlyMovedWithACorrectedText() throws TaskException {
        Transcript transcript = begin();
        Coding coding = Samples.coding(transcript, "honest", HONESTY, ADA);
        code(coding);
        use(defined("Other."));
        Transcript corrected = Samples.transcript("First corrected", 1);
        Passage passage = Samples.passage(corrected, "honest");
        edit(ADA, "Correct", session -> {
            session.put(corrected, Samples.source("First corrected", 1));
            session.put(new Coding(
                    coding.id(),
                    passage,
                    coding.code(),
                    coding.coder(),
                    coding.origin(),
                    coding.reviewed(),
                    coding.facets(),
                    coding.weight(),
                    List.of(),
                    coding.created(),
                    coding.memo()));
        });
        assertThat(corrected.text()).isNotEqualTo(transcript.text());
        assertThat(change().orElseThrow().codedBefore()).containsExactly(coding.id());
    }

    @Test
    void tellsWhichEditsAreUndone() throws TaskException {
        begin();
        Edit second = use(defined("Other."));
        assertThat(read(StudyReader::undone)).isEmpty();
        store.undo(BEN);
        assertThat(read(StudyReader::undone)).containsExactly(second.id());
        store.redo(BEN);
        assertThat(read(StudyReader::undone)).isEmpty();
    }

    @Test
    void tellsWhatAnEditDidToEachRecord() throws TaskException {
        Transcript transcript = begin();
        Coding coding = Samples.coding(transcript, "honest", HONESTY, ADA);
        Edit made = code(coding);
        Edit looked = edit(ADA, "Look at it", session -> session.put(coding.lookedAt()));
        Edit removed = edit(ADA, "Remove", session -> session.remove(coding.id()));
        Edit undone = store.undo(ADA);
        assertThat(shape(made)).containsExactly("CODING - +");
        assertThat(shape(looked)).containsExactly("CODING + +");
        assertThat(shape(removed)).containsExactly("CODING + -");
        assertThat(shape(undone)).containsExactly("CODING - +");
        assertThat(read(reader -> changes(reader, looked)).get(0).key()).isEqualTo(RecordKey.of(coding.id()));
        assertThatThrownBy(() -> read(reader -> reader.changes(EditId.random())))
                .isInstanceOf(TaskException.class);
    }

    private List<String> shape(Edit edit) throws TaskException {
        return read(reader -> changes(reader, edit)).stream()
                .map(change -> change.key().kind()
                        + (change.before().isEmpty() ? " -" : " +")
                        + (change.after().isEmpty() ? " -" : " +"))
                .toList();
    }

    private static List<RecordChange> changes(StudyReader reader, Edit edit) throws TaskException {
        try (Stream<RecordChange> changes = reader.changes(edit.id())) {
            return changes.toList();
        }
    }
}
