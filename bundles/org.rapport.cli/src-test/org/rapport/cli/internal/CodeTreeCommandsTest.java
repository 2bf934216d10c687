// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Colour;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

class CodeTreeCommandsTest {

    private static final CodeId NEW = new CodeId("TR-NEW");

    @TempDir
    private Path folder;

    private final MemoryStores stores = new MemoryStores();
    private final Screen screen = new Screen("", 80);
    private StudyStore study;

    /** The sample codebook, and one passage coded with TR-HON. */
    @BeforeEach
    void makeAStudy() throws TaskException {
        study = stores.create(StudyAddress.of(Path.of("s.rapport")), Samples.info());
        Transcript talk = Samples.transcript("talk", 1);
        try (EditSession edit = study.edit(Samples.ADA, "Prepare", "")) {
            edit.put(Samples.codebook());
            edit.put(talk, Samples.source("talk", 1));
            edit.put(Samples.coding(talk, "honest", Samples.HONESTY, Samples.ADA));
            edit.commit();
        }
    }

    @Test
    void addsACodeWithWhatIsSaidOfIt() throws TaskException {
        assertThat(run(
                        "add",
                        "TR-NEW",
                        "Asking  back",
                        "--after",
                        "TR-HON",
                        "--short",
                        "asks",
                        "--colour",
                        "#0000ff",
                        "--example",
                        "Did I get that right?"))
                .isEqualTo(ExitCode.DONE);
        Code code = code(NEW).orElseThrow();
        assertThat(code.label()).isEqualTo("Asking back");
        assertThat(code.shortDefinition()).isEqualTo("asks");
        assertThat(code.colour()).contains(new Colour(0xFF));
        assertThat(code.examples()).extracting(Example::text).containsExactly("Did I get that right?");
        assertThat(order()).isEqualTo("TR TR-HON TR-NEW TR-CAR");
        assertThat(last().label()).isEqualTo("Add the code TR-NEW");
    }

    @Test
    void addsACategoryAtTheTop() throws TaskException {
        run("add", "X", "Else", "--category", "--first");
        assertThat(code(new CodeId("X")).orElseThrow().codable()).isFalse();
        assertThat(order()).isEqualTo("X TR TR-HON TR-CAR");
    }

    @Test
    void asksForTheReasonOfANewDefinitionAndKeepsIt() throws TaskException {
        assertThat(run("edit", "TR-HON", "--definition", "Else.")).isEqualTo(ExitCode.FAILED);
        assertThat(screen.err()).contains("--reason");
        assertThat(run("edit", "TR-HON", "--definition", "Else.", "--reason", "Too wide."))
                .isEqualTo(ExitCode.DONE);
        assertThat(last().reason()).isEqualTo("Too wide.");
        assertThat(run("edit", "TR-HON", "--definition", "Again.", "--no-reason"))
                .isEqualTo(ExitCode.DONE);
        assertThat(code(Samples.HONESTY).orElseThrow().definition()).isEqualTo("Again.");
    }

    @Test
    void leavesWhatIsNotNamed() throws TaskException {
        Code before = code(Samples.HONESTY).orElseThrow();
        run("edit", "TR-HON", "--label", "Candour");
        Code after = code(Samples.HONESTY).orElseThrow();
        assertThat(after.label()).isEqualTo("Candour");
        assertThat(after.definition()).isEqualTo(before.definition());
        assertThat(after.examples()).isEqualTo(before.examples());
    }

    @Test
    void makesACategoryAndACodeOfItAgain() throws TaskException {
        run("edit", "TR-CAR", "--category");
        assertThat(code(Samples.CARE).orElseThrow().codable()).isFalse();
        assertThat(last().label()).isEqualTo("Make TR-CAR a category");
        run("edit", "TR-CAR", "--codable");
        assertThat(code(Samples.CARE).orElseThrow().codable()).isTrue();
        assertThat(run("edit", "TR-HON", "--category")).isEqualTo(ExitCode.FAILED);
        assertThat(run("edit", "TR-CAR", "--category", "--codable")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void takesAColourAway() throws TaskException {
        run("edit", "TR", "--colour", "none");
        assertThat(code(Samples.TRUST).orElseThrow().colour()).isEmpty();
        assertThat(run("edit", "TR", "--colour", "green")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void movesACode() throws TaskException {
        run("move", "TR-CAR", "--first-under", "TR");
        assertThat(order()).isEqualTo("TR TR-CAR TR-HON");
        run("move", "TR-CAR", "--top");
        assertThat(code(Samples.CARE).orElseThrow().parent()).isEmpty();
        assertThat(run("move", "TR", "--under", "TR-HON")).isEqualTo(ExitCode.FAILED);
        assertThat(run("move", "TR")).isEqualTo(ExitCode.USAGE);
        assertThat(run("move", "TR", "--top", "--under", "TR-CAR")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void mergesACodeAndSaysWhatBecameOfItsCodings() throws TaskException {
        assertThat(run("merge", "TR-HON", "TR-CAR", "--reason", "Nobody could tell them apart."))
                .isEqualTo(ExitCode.DONE);
        assertThat(screen.out())
                .isEqualTo("Done: Merge TR-HON into TR-CAR. Take it back: rapport undo s.rapport\n1 coding recoded.\n");
        assertThat(codesOfPassages()).containsExactly(Samples.CARE);
        assertThat(last().reason()).isEqualTo("Nobody could tell them apart.");
    }

    @Test
    void saysWhatWasLeftOutAndWhatFacetsAreAboutNow() throws TaskException {
        Transcript talk = Samples.transcript("talk", 2);
        try (EditSession edit = study.edit(Samples.ADA, "Code", "")) {
            edit.put(Samples.codebookWith(Code.named(new CodeId("ELSE"), "Else")));
            edit.put(talk, Samples.source("talk", 2));
            edit.put(said(Samples.coding(talk, "honest", Samples.HONESTY, Samples.ADA), Map.of()));
            edit.put(said(Samples.coding(talk, "honest", new CodeId("ELSE"), Samples.ADA), Map.of()));
            edit.put(
                    said(Samples.coding(talk, "Always", Samples.HONESTY, Samples.ADA), Map.of(Samples.VALENCE, "bad")));
            edit.commit();
        }
        assertThat(run("merge", "TR-HON", "ELSE")).isEqualTo(ExitCode.DONE);
        assertThat(screen.out())
                .contains("2 codings recoded.", "1 coding left out")
                .contains("The facet \"Valence\" is about ELSE as well now");
    }

    private static Coding said(Coding coding, Map<FacetId, String> facets) {
        return new Coding(
                coding.id(),
                coding.passage(),
                coding.code(),
                coding.coder(),
                coding.origin(),
                true,
                facets,
                OptionalInt.empty(),
                List.of(),
                coding.created(),
                "");
    }

    @Test
    void splitsACode() throws TaskException {
        run("split", "TR-HON", "TR-H1=To others", "TR-H2=To oneself");
        assertThat(order()).isEqualTo("TR TR-HON TR-H1 TR-H2 TR-CAR");
        assertThat(codesOfPassages()).containsExactly(Samples.HONESTY);
        assertThat(last().label()).isEqualTo("Split TR-HON into TR-HON, TR-H1 and TR-H2");
    }

    @Test
    void retiresACodeAndTakesItBack() throws TaskException {
        run("retire", "TR-HON");
        assertThat(code(Samples.HONESTY).orElseThrow().retired()).isTrue();
        assertThat(codesOfPassages()).containsExactly(Samples.HONESTY);
        run("show");
        assertThat(screen.out()).contains("Honesty (retired)");
        run("restore", "TR-HON");
        assertThat(code(Samples.HONESTY).orElseThrow().retired()).isFalse();
    }

    @Test
    void removesACodeThatNobodyUsed() throws TaskException {
        assertThat(run("remove", "TR-HON")).isEqualTo(ExitCode.FAILED);
        assertThat(run("remove", "TR-CAR")).isEqualTo(ExitCode.DONE);
        assertThat(order()).isEqualTo("TR TR-HON");
    }

    @Test
    void refusesAnIdThatIsNone() {
        assertThat(run("add", "not an id", "Label")).isEqualTo(ExitCode.USAGE);
        assertThat(run("remove", "NONE")).isEqualTo(ExitCode.FAILED);
        assertThat(screen.err()).contains("There is no code NONE in the codebook.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show",
                "diff",
                "versions",
                "use",
                "add",
                "edit",
                "move",
                "merge",
                "split",
                "retire",
                "restore",
                "remove"
            })
    void helpsWithEachCommand(String name) {
        assertThat(rapport().run("help", "codebook", name)).isEqualTo(ExitCode.DONE);
        assertThat(screen.out()).contains("rapport codebook " + name).contains("Example");
    }

    private int run(String name, String... arguments) {
        List<String> all = new ArrayList<>(List.of("codebook", name, "s.rapport"));
        all.addAll(List.of(arguments));
        return rapport().run(all.toArray(String[]::new));
    }

    private Rapport rapport() {
        return new Rapport(new Session(
                new TestServices(stores, Optional.empty(), folder),
                screen.terminal(),
                new TerminalProgress(screen.terminal()),
                folder,
                Samples.ADA));
    }

    private Codebook codebook() throws TaskException {
        try (StudyReader reader = study.read()) {
            return reader.codebook().orElseThrow();
        }
    }

    private Optional<Code> code(CodeId id) throws TaskException {
        return codebook().code(id);
    }

    private String order() throws TaskException {
        return String.join(
                " ", codebook().codes().stream().map(code -> code.id().value()).toList());
    }

    private Edit last() throws TaskException {
        try (StudyReader reader = study.read()) {
            return reader.head().orElseThrow();
        }
    }

    private List<CodeId> codesOfPassages() throws TaskException {
        try (StudyReader reader = study.read();
                Stream<CodedPassage> passages = reader.passages(CodingQuery.ALL)) {
            return passages.map(passage -> passage.coding().code()).toList();
        }
    }
}
