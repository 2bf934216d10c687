// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.acceptance.Product.Outcome;

/** From six interviews to a workbook, in one command and step by step. */
class MainJobTest {

    @TempDir
    private static Path folder;

    private static Product product;
    private static Outcome demo;
    private static Path study;

    @BeforeAll
    static void runTheDemo() throws IOException, InterruptedException {
        product = Product.withLanguageAnalysis(folder);
        demo = product.run("demo", "--out", "demo");
        study = folder.resolve("demo/demo.rapport");
    }

    @Test
    void theDemoSaysWhatItDidAndWhereTheFilesAre() {
        assertThat(demo.exit()).as(demo.err()).isZero();
        assertThat(demo.out())
                .contains("6 interviews imported, 0 refused")
                .contains("accepted as unreviewed codings")
                .contains("Codes × interviews")
                .contains("[6] 06-regional-supervisor")
                .contains("demo.rapport")
                .contains("coded.xlsx");
        assertThat(demo.err()).isEmpty();
    }

    @Test
    void theStudyIsOneSoundFile() throws IOException, InterruptedException {
        try (var files = Files.list(study.getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("demo.rapport", "coded.xlsx");
        }
        assertThat(product.run("check", study).out()).contains("sound");
    }

    @Test
    void theWorkbookHasARowForEachCoding() throws IOException, InterruptedException {
        JsonNode codings = product.run("codings", study, "--format", "json").json();
        assertThat(codings.size()).isGreaterThan(50);
        Map<String, String> texts = new HashMap<>();
        codings.forEach(coding ->
                texts.put(coding.get("id").asText(), coding.get("text").asText()));
        try (Workbook workbook =
                WorkbookFactory.create(study.resolveSibling("coded.xlsx").toFile(), null, true)) {
            Sheet sheet = workbook.getSheet("Passages");
            assertThat(sheet.getLastRowNum()).isEqualTo(codings.size());
            int id = column(sheet, "Coding id");
            int text = column(sheet, "Text");
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                assertThat(row.getCell(text).getStringCellValue())
                        .isEqualTo(texts.get(row.getCell(id).getStringCellValue()));
            }
        }
    }

    private static int column(Sheet sheet, String header) {
        for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
            if (sheet.getRow(0).getCell(i).getStringCellValue().equalsIgnoreCase(header)) {
                return i;
            }
        }
        throw new AssertionError("no column " + header);
    }

    @Test
    void sqlAloneCutsTheCodedWordsOutOfTheStudy() throws IOException, InterruptedException, SQLException {
        JsonNode codings = product.run("codings", study, "--format", "json").json();
        Map<String, String> texts = new HashMap<>();
        codings.forEach(coding ->
                texts.put(coding.get("id").asText(), coding.get("text").asText()));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:" + study + "?mode=ro");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT coding, words FROM coded_passage")) {
            int count = 0;
            while (rows.next()) {
                assertThat(rows.getString("words")).isEqualTo(texts.get(rows.getString("coding")));
                count++;
            }
            assertThat(count).isEqualTo(codings.size());
        }
    }

    @Test
    void transcriptsNameTheirSpeakersAndRoles() throws IOException, InterruptedException {
        JsonNode transcripts =
                product.run("transcripts", study, "--format", "json").json();
        assertThat(transcripts.size()).isEqualTo(6);
        transcripts.forEach(transcript -> {
            assertThat(transcript.get("speakers").findValuesAsText("role"))
                    .as(transcript.get("title").asText())
                    .contains("interviewer", "leader");
            assertThat(transcript.get("words").asInt()).isGreaterThan(1500);
        });
    }

    @Test
    void interviewersAreNeverCoded() throws IOException, InterruptedException {
        product.run("codings", study, "--format", "json")
                .json()
                .forEach(coding -> assertThat(coding.get("role").asText()).isEqualTo("leader"));
    }

    @Test
    void aPipeGetsNoColours() throws IOException, InterruptedException {
        Outcome found = product.run("search", study, "call*", "--role", "leader", "--limit", "5");
        assertThat(found.out()).contains("turn").doesNotContain("\u001b");
        assertThat(found.exit()).isZero();
    }

    @Test
    void rulesThatNeedAParserAreNamed() throws IOException, InterruptedException {
        Path copy = copy("parse.rapport");
        Outcome plain = product.run("autocode", copy, "--code", "TR");
        assertThat(plain.out()).contains("run them with --parse").contains("TR-VUL: {lemma:/admit");
    }

    @Test
    void aRuleThatRunsAgainOffersNothingThatWasSettled() throws IOException, InterruptedException {
        Path copy = copy("again.rapport");
        assertThat(product.run("autocode", copy).out()).containsPattern("(?m)^0 suggestions");
        assertThat(product.run("autocode", copy, "--accept").out()).containsPattern("(?m)^0 suggestions");
    }

    @Test
    void undoAndRedoSurviveTheEndOfTheProgram() throws IOException, InterruptedException {
        Path copy = copy("undo.rapport");
        String coded = product.run("codings", copy, "--format", "csv").out();
        assertThat(product.run("undo", copy).out()).contains("Autocode by rules");
        assertThat(product.run("codings", copy, "--format", "json").json().size())
                .isZero();
        assertThat(product.run("undo", copy).out()).contains("Import");
        assertThat(product.run("transcripts", copy, "--format", "json").json().size())
                .isZero();
        product.run("redo", copy);
        product.run("redo", copy);
        assertThat(product.run("codings", copy, "--format", "csv").out()).isEqualTo(coded);
        assertThat(product.run("check", copy).exit()).isZero();
        JsonNode history = product.run("history", copy, "--format", "json").json();
        assertThat(history.findValuesAsText("kind")).startsWith("redo", "redo", "undo", "undo", "do");
    }

    @Test
    void aReviewTakesDecisionsOneByOne() throws IOException, InterruptedException {
        Path copy = copy("review.rapport");
        int before = product.run("codings", copy, "--format", "json").json().size();
        Outcome review = product.type("d\na\nr\nc TR-GEN\nnonsense\ns\nq\n", "review", copy);
        assertThat(review.out()).contains("1 accepted, 1 corrected, 1 rejected, 1 skipped");
        JsonNode after = product.run("codings", copy, "--format", "json").json();
        assertThat(after.size()).isEqualTo(before - 1);
        assertThat(after.findValuesAsText("reviewed").stream().filter("true"::equals))
                .hasSize(2);
        assertThat(product.run("autocode", copy).out())
                .as("what was rejected is not offered")
                .containsPattern("(?m)^0 suggestions");
    }

    @Test
    void aPassageIsCodedByHandAndASpeakerGetsHerRoleLater() throws IOException, InterruptedException {
        Path copy = copy("hand.rapport");
        int before = product.run("codings", copy, "--format", "json").json().size();
        Outcome coded = product.run("code", copy, "IN-FRQ", "--transcript", "06-regional-supervisor", "--turn", "26");
        assertThat(coded.exit()).as(coded.err()).isZero();
        JsonNode after = product.run("codings", copy, "--format", "json").json();
        assertThat(after.size()).isEqualTo(before + 1);
        assertThat(after.findValuesAsText("origin")).containsOnlyOnce("manual");
        assertThat(product.run("role", copy, "boone=supervisor").exit()).isZero();
        assertThat(product.run("transcripts", copy, "--format", "json").out()).contains("supervisor");
        assertThat(product.run("role", copy, "Nobody=leader").exit()).isEqualTo(1);
    }

    @Test
    void aCodebookThatWouldTakeAwayACodeInUseIsRefused() throws IOException, InterruptedException {
        Path copy = copy("use.rapport");
        Path book = Files.writeString(folder.resolve("small.yaml"), """
                format: rapport-codebook/1
                id: small
                title: Small
                version: "1"
                language: en
                codes:
                  - id: ONE
                    label: One
                    definition: One.
                """);
        Outcome refused = product.run("codebook", "use", copy, book);
        assertThat(refused.exit()).isEqualTo(1);
        product.run("undo", copy);
        assertThat(product.run("codebook", "use", copy, book).exit()).isZero();
        assertThat(product.run("codebook", "show", copy, "--format", "json")
                        .json()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void theWordsOfOtherToolsFindTheCommands() throws IOException, InterruptedException {
        assertThat(product.run("help", "segment").out()).contains("codings");
        Outcome wrong = product.run("project");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("study").contains("new");
    }

    @Test
    void everyCommandHasHelp() throws IOException, InterruptedException {
        Outcome help = product.run("--help");
        assertThat(help.exit()).isZero();
        for (String command : new String[] {
            "new",
            "import",
            "role",
            "code",
            "autocode",
            "review",
            "codings",
            "transcripts",
            "codebook",
            "search",
            "export",
            "check",
            "undo",
            "redo",
            "history",
            "demo",
            "nlp"
        }) {
            assertThat(help.out()).containsPattern("(?m)^ +" + command + " ");
        }
        assertThat(product.run("import", "--help").out()).contains("--role");
    }

    private static Path copy(String name) throws IOException {
        return Files.copy(study, folder.resolve(name));
    }
}
