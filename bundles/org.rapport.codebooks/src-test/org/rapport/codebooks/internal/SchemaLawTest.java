// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.api.source.Imported;
import org.rapport.api.task.Problem;
import org.rapport.model.codebook.Codebook;

/** The reader and the published schema agree on what a codebook is, as far as a schema can say it. */
class SchemaLawTest {

    private static final int BOOKS = 500;

    /** What a schema of this kind cannot say. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "codebooks.DUPLICATE_CODE",
            "codebooks.DUPLICATE_ID",
            "codebooks.DUPLICATE_VALUE",
            "codebooks.NO_SUCH_CODE",
            "codebooks.NO_SUCH_CODE_NEAR",
            "codebooks.NO_SUCH_VALUE",
            "codebooks.BAD_DATE");

    private PublishedSchema schema;
    private String garden;

    @BeforeEach
    void read() throws Exception {
        schema = new PublishedSchema();
        garden = Reading.resource("garden.yaml");
    }

    @Test
    void bothTakeTheGarden() throws Exception {
        assertThat(schema.complaints(garden)).isEmpty();
        assertThat(Reading.of(garden).value()).isPresent();
    }

    static Stream<Arguments> goodChanges() {
        return Stream.of(
                arguments("language: en-GB", "language: pt"),
                arguments("version: '0.2'", "version: 2nd"),
                arguments("date: 2026-03-01", "date: '2026-03-01'"),
                arguments("    applies_to: all\n", ""),
                arguments("applies_to: [WORK, SHARE]", "applies_to: all"),
                arguments("status: Draft. Tried on two interviews.", "status: >-\n  Tried\n  twice."),
                arguments("[Invented 2001, Made-Up 2002]", "Invented 2001"),
                arguments("typical: He left the beans on my step.", "typical: [{text: He left the beans.}]"),
                arguments("            code_instead: SHARE\n", ""),
                arguments("            because: Lending, not digging.\n", ""),
                arguments("lemmas: [dig, spade]", "lemmas: []"),
                arguments("lemmas: [dig, spade]", "lemmas: [Dig, dig]"),
                arguments("colour: '#00ff7f'", "colour: '#00FF7F'"),
                arguments("codable: false", "codable: true"));
    }

    @ParameterizedTest
    @MethodSource("goodChanges")
    void bothTakeAGardenThatIsChangedWell(String what, String with) throws Exception {
        String changed = change(what, with);
        assertThat(schema.complaints(changed)).isEmpty();
        assertThat(Reading.of(changed).value()).isPresent();
    }

    static Stream<Arguments> badChanges() {
        return Stream.of(
                arguments("format: rapport-codebook/1", "format: rapport-codebook/2"),
                arguments("format: rapport-codebook/1", "format: garden"),
                arguments("format: rapport-codebook/1\n", ""),
                arguments("id: shared-gardens", "id: -shared"),
                arguments("id: shared-gardens\n", ""),
                arguments("version: '0.2'", "version: 0.2"),
                arguments("language: en-GB", "language: English!"),
                arguments("date: 2026-03-01", "date: 1 March"),
                arguments("status: Draft.", "state: Draft."),
                arguments("status: Draft. Tried on two interviews.", "status: |-\n  Tried\n  twice."),
                arguments("applies_to: all", "applies_to: everything"),
                arguments("applies_to: all", "applies_to: []"),
                arguments("applies_to: [WORK, SHARE]", "applies_to: [WORK, WORK]"),
                arguments("value: winter", "value: deep winter"),
                arguments("value: winter", "value:"),
                arguments("    values: [{value: 'yes', meaning: For it.}, {value: 'no', meaning: Against it.}]\n", ""),
                arguments("codes: [REST]", "codes: REST"),
                arguments("codes: [REST]", "codes: []"),
                arguments("label: 'Work: digging'", "label: ''"),
                arguments("        label: 'Work: digging'\n", ""),
                arguments("codable: false", "codable: 'false'"),
                arguments("codable: false", "codable: maybe"),
                arguments("colour: '#00ff7f'", "colour: green"),
                arguments("colour: '#00ff7f'", "colour: #00ff7f"),
                arguments("definition: Nothing is done.", "definition: [Nothing, is done.]"),
                arguments("definition: Nothing is done.", "definition:"),
                arguments("definition: Nothing is done.", "definition: 7"),
                arguments("atypical: [The kettle knows us.]", "untypical: [The kettle knows us.]"),
                arguments("atypical: [The kettle knows us.]", "atypical: []"),
                arguments("atypical: [The kettle knows us.]", "close_but_no: [The kettle knows us.]"),
                arguments("because: A fence is not given away.", "note: A fence."),
                arguments(
                        "{text: We share a fence., because: A fence is not given away.}", "{text: We share a fence.}"),
                arguments("note: Facet side, no.", "because: Facet side, no."),
                arguments("lemmas: [dig, spade]", "lemmas: dig"),
                arguments("lemmas: [dig, spade]", "lemmas: [dig, dig]"),
                arguments("lemmas: [dig, spade]", "lemmas: [dig up]"),
                arguments("lemmas: [dig, spade]", "lemma: [dig, spade]"),
                arguments("- turn the soil", "- turn"),
                arguments("- turn the soil", "- 'turn  the soil'"),
                arguments("semgrex:\n            - \"{lemma:dig} >obj {lemma:/soil|clay/}\"", "semgrex: ['']"),
                arguments("sources: [Invented 2001, Made-Up 2002]", "sources: [[Invented 2001]]"));
    }

    @ParameterizedTest
    @MethodSource("badChanges")
    void bothRefuseAGardenThatIsSpoilt(String what, String with) throws Exception {
        String changed = change(what, with);
        assertThat(schema.complaints(changed)).isNotEmpty();
        assertThat(Reading.of(changed).value()).isEmpty();
    }

    @Test
    void bothAgreeOnBooksSpoiltAtRandom() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        JsonNode tree = YAMLMapper.builder().build().readTree(garden);
        JsonMapper json = JsonMapper.builder().build();
        int taken = 0;
        for (int number = 0; number < BOOKS; number++) {
            JsonNode book = new Spoiling(random).of(tree);
            boolean valid = schema.complaints(book).isEmpty();
            Imported<Codebook> read = Reading.of(json.writeValueAsString(book));
            assertThat(valid || isBeyond(read))
                    .as("seed %d, book %d: %s%nschema %s%nreader %s", seed, number, book, valid, read.problems())
                    .isEqualTo(read.value().isPresent() || isBeyond(read));
            taken += read.value().isPresent() ? 1 : 0;
        }
        assertThat(taken).as("books taken, seed %d", seed).isBetween(BOOKS / 100, BOOKS - BOOKS / 100);
    }

    /** Whether the reader has only faults to report that the schema cannot know. */
    private static boolean isBeyond(Imported<Codebook> read) {
        return read.value().isEmpty()
                && read.problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .allMatch(problem ->
                                BEYOND_A_SCHEMA.contains(problem.message().key()));
    }

    private String change(String what, String with) {
        assertThat(garden).contains(what);
        return garden.replace(what, with);
    }
}
