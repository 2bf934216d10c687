// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeGroup;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Colour;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.study.Edit;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

class CodebookDiffCommandTest {

    @TempDir
    private Path folder;

    private final MemoryStores stores = new MemoryStores();
    private final Screen screen = new Screen("", 80);

    /** The sample codebook in a.rapport; in b.rapport what a second version may have made of it. */
    @BeforeEach
    void makeTwoStudies() throws TaskException {
        Codebook before = Samples.codebookWith(Code.named(new CodeId("OLD"), "Owned mistakes"));
        make("a.rapport", before);
        make("b.rapport", changed(before));
        make("sample.rapport", Samples.codebook());
        make("empty.rapport", new Codebook(Samples.about("1"), List.of(), List.of(), List.of()));
    }

    private static Codebook changed(Codebook before) {
        Code trust = before.code(Samples.TRUST).orElseThrow();
        Code honesty = before.code(Samples.HONESTY).orElseThrow();
        Code now = new Code(
                honesty.id(),
                honesty.parent(),
                true,
                "Candour",
                honesty.shortDefinition(),
                "Says what is so, also when it costs something, and says it to the people whom it concerns.",
                "",
                honesty.exclude(),
                List.of(
                        honesty.examples().get(0),
                        new Example(Example.Kind.ATYPICAL, "I was wrong in May.", Optional.empty(), "owned")),
                List.of(new Indicator(Indicator.Kind.LEMMA, "honest"), new Indicator(Indicator.Kind.LEMMA, "candid")),
                Optional.of(Colour.of("#00ff00")),
                honesty.sources());
        Code care = before.code(Samples.CARE).orElseThrow().withRetired(true);
        Code mistakes = Code.named(new CodeId("TR-MIS"), "Owned mistakes").under(Samples.TRUST);
        return new Codebook(
                Samples.about("2"),
                List.of(care.withParent(Optional.empty()), trust, mistakes, now),
                before.facets(),
                List.of(new CodeGroup("core", "Core", "", List.of(Samples.HONESTY))));
    }

    private void make(String name, Codebook codebook) throws TaskException {
        try (StudyStore study = stores.create(StudyAddress.of(Path.of(name)), Samples.info());
                EditSession edit = study.edit(Samples.ADA, "Prepare", "")) {
            edit.put(codebook);
            edit.commit();
        }
    }

    @Test
    void tellsPeopleWhatChanged() throws IOException {
        assertThat(run("a.rapport", "b.rapport")).isEqualTo(ExitCode.DONE);
        assertThat(screen.out()).isEqualTo(expected("codebook-diff.expected.txt"));
        assertThat(screen.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void tellsProgramsWhatChanged() throws IOException {
        assertThat(run("a.rapport", "b.rapport", "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(screen.out()).isEqualTo(expected("codebook-diff.expected.json"));
    }

    @Test
    void saysThatNothingChangedAndExitsAlike() {
        assertThat(run("a.rapport", "a.rapport")).isEqualTo(ExitCode.DONE);
        assertThat(screen.out()).endsWith("They do not differ.\n");
    }

    @Test
    void comparesWithABookWithoutCodes() {
        assertThat(run("empty.rapport", "a.rapport")).isEqualTo(ExitCode.DONE);
        assertThat(screen.out()).contains("+ added    TR-HON Honesty").doesNotContain("- removed");
    }

    @Test
    void comparesWithTheCodebooksThatAStudyHad() throws TaskException {
        Edit first = use("a.rapport", Samples.codebook());
        Edit second = use("a.rapport", new Codebook(Samples.about("2"), List.of(), List.of(), List.of()));
        String day = LocalDate.ofInstant(second.at(), ZoneOffset.UTC).toString();
        for (String same :
                List.of("1", first.id().toString(), first.id().toString().substring(0, 13))) {
            assertThat(run("a.rapport@" + same, "sample.rapport")).as(same).isEqualTo(ExitCode.DONE);
        }
        assertThat(screen.out().split("They do not differ.", -1)).hasSize(4);
        for (String now : List.of("2", second.id().toString(), day)) {
            assertThat(run("a.rapport@" + now, "a.rapport")).as(now).isEqualTo(ExitCode.DONE);
        }
        assertThat(screen.out().split("They do not differ.", -1)).hasSize(7);
    }

    @Test
    void saysWhereNoSuchCodebookWas() {
        for (String none : List.of("0.9", "12", "zz", "2001-01-01", "00000000-0000-0000-0000-000000000000", "")) {
            assertThat(run("a.rapport@" + none, "a.rapport")).as(none).isEqualTo(ExitCode.FAILED);
        }
        assertThat(screen.err())
                .contains("had no codebook \"0.9\"")
                .contains("had no codebook then (2001-01-01)")
                .contains("rapport codebook versions a.rapport");
    }

    @Test
    void listsTheCodebooksThatAStudyHad() throws TaskException {
        Edit edit = use("a.rapport", new Codebook(Samples.about("2"), List.of(), List.of(), List.of()));
        rapport().run("codebook", "versions", "a.rapport");
        assertThat(screen.out().lines().skip(1))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(edit.id().toString().substring(0, 8))
                .contains("Ada  2");
    }

    @Test
    void hasNoFormForSpreadsheets() {
        assertThat(run("a.rapport", "b.rapport", "--format", "csv")).isEqualTo(ExitCode.USAGE);
        assertThat(screen.err()).contains("table and json");
    }

    @Test
    void takesTheEndOfANameForAVersion() throws TaskException {
        assertThat(CodebookName.parse("dir@home/s.rapport"))
                .extracting(CodebookName::version)
                .isEqualTo(Optional.empty());
        assertThat(CodebookName.parse("dir@home/s.rapport@2")).satisfies(name -> {
            assertThat(name.address()).isEqualTo(StudyAddress.of(Path.of("dir@home/s.rapport")));
            assertThat(name.version()).contains("2");
        });
        assertThat(CodebookName.parse("postgresql://ann@host/db/study").version())
                .isEmpty();
        assertThat(CodebookName.parse("postgresql://ann@host/db/study@2").version())
                .contains("2");
    }

    @Test
    void takesAFileWhoseNameHoldsTheSignAsItIs() throws Exception {
        Path file = Files.createFile(folder.resolve("s@2"));
        assertThat(CodebookName.parse(file.toString()).version()).isEmpty();
    }

    private Edit use(String name, Codebook codebook) throws TaskException {
        try (StudyStore study = stores.open(StudyAddress.of(Path.of(name)));
                EditSession edit = study.edit(Samples.ADA, "Use", "")) {
            edit.put(codebook);
            return edit.commit();
        }
    }

    private Rapport rapport() {
        return new Rapport(new Session(
                new TestServices(stores, Optional.empty(), folder),
                screen.terminal(),
                new TerminalProgress(screen.terminal()),
                folder,
                Samples.ADA));
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "codebook";
        all[1] = "diff";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return rapport().run(all);
    }

    private static String expected(String name) throws IOException {
        try (var in = CodebookDiffCommandTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
