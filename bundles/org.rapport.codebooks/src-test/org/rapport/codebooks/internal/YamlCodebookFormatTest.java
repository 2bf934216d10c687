// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.api.source.Imported;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeGroup;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Colour;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Facet;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.codebook.Indicator;

/** Reads garden.yaml, which has everything that the form allows, and compares it with what it should be. */
class YamlCodebookFormatTest {

    private static final CodeId WORK = new CodeId("WORK");
    private static final CodeId DIG = new CodeId("WORK.dig");
    private static final CodeId SHARE = new CodeId("SHARE");
    private static final CodeId REST = new CodeId("REST");

    private Imported<Codebook> imported;
    private Codebook book;

    @BeforeEach
    void read() throws Exception {
        imported = Reading.of(Reading.resource("garden.yaml"));
        book = imported.value().orElseThrow(() -> new AssertionError(imported.problems()));
    }

    @Test
    void findsNothingToComplainAbout() {
        assertThat(imported.problems()).isEmpty();
    }

    @Test
    void readsWhatTheBookSaysAboutItself() {
        assertThat(book.about())
                .isEqualTo(new About(
                        "shared-gardens",
                        "Talk about shared gardens",
                        "0.2",
                        "en-GB",
                        "What people say about gardens that they share.\n\nIt is short on purpose: 🌱 is its"
                                + " only picture."
                                + "\n\nStatus on 2026-03-01: Draft. Tried on two interviews.",
                        List.of(
                                "Code what the speaker says.",
                                "Code whole sentences, and prefer the most specific code."),
                        List.of("Invented A. On sharing a spade. 2001.", "Made-Up B. Beds and borders. 2002.")));
    }

    @Test
    void readsFacets() {
        assertThat(book.facets())
                .containsExactly(
                        new Facet(
                                new FacetId("season"),
                                "Season",
                                "Which season is meant?",
                                List.of(),
                                List.of(new Facet.Value("summer", "Warm days."), new Facet.Value("winter", "")),
                                Optional.of("summer"),
                                "Work differs by season."),
                        new Facet(
                                new FacetId("side"),
                                "Side",
                                "",
                                List.of(WORK, SHARE),
                                List.of(new Facet.Value("yes", "For it."), new Facet.Value("no", "Against it.")),
                                Optional.empty(),
                                ""));
    }

    @Test
    void readsGroups() {
        assertThat(book.groups())
                .containsExactly(
                        new CodeGroup("hands", "What hands do", "Codes about doing.", List.of(DIG, SHARE)),
                        new CodeGroup("all_else", "All else", "", List.of(REST)));
    }

    @Test
    void putsCodesInReadingOrderWithParentsFirst() {
        assertThat(book.codes()).extracting(Code::id).containsExactly(WORK, DIG, SHARE, REST);
        assertThat(book.children(WORK)).extracting(Code::id).containsExactly(DIG);
    }

    @Test
    void readsCategories() {
        assertThat(book.codes().get(0))
                .isEqualTo(new Code(
                        WORK,
                        Optional.empty(),
                        false,
                        "Work",
                        "",
                        "All that makes hands dirty.",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        Optional.of(new Colour(0x6D99FA)),
                        "Made-Up 2002"));
    }

    @Test
    void readsCodesWithAllTheirParts() {
        assertThat(book.codes().get(1))
                .isEqualTo(new Code(
                        DIG,
                        Optional.of(WORK),
                        true,
                        "Work: digging",
                        "Soil is moved.",
                        "Soil is moved:\n- by spade\n- by hand\n\nIt may be moved back.",
                        "A tool or a hand goes into soil.",
                        "Lending the tool: SHARE.",
                        List.of(
                                example(Example.Kind.TYPICAL, "We dug until the lamps came on."),
                                new Example(
                                        Example.Kind.TYPICAL,
                                        "Nobody turned the clay that year.",
                                        Optional.empty(),
                                        "Facet side, no."),
                                example(Example.Kind.ATYPICAL, "My boots weighed twice what they did at breakfast."),
                                new Example(
                                        Example.Kind.CLOSE_BUT_NO,
                                        "I lent her the spade.",
                                        Optional.of(SHARE),
                                        "Lending, not digging.")),
                        List.of(
                                new Indicator(Indicator.Kind.LEMMA, "dig"),
                                new Indicator(Indicator.Kind.LEMMA, "spade"),
                                new Indicator(Indicator.Kind.PHRASE, "turn the soil"),
                                new Indicator(
                                        Indicator.Kind.TOKENSREGEX, "[{lemma:dig}] []{0,2} [{lemma:/soil|clay/}]"),
                                new Indicator(Indicator.Kind.SEMGREX, "{lemma:dig} >obj {lemma:/soil|clay/}")),
                        Optional.empty(),
                        "Invented 2001; Made-Up 2002"));
    }

    @Test
    void takesOneExampleOrSeveral() {
        assertThat(book.code(SHARE).orElseThrow().examples())
                .containsExactly(
                        example(Example.Kind.TYPICAL, "He left the beans on my step."),
                        new Example(
                                Example.Kind.CLOSE_BUT_NO,
                                "We share a fence.",
                                Optional.empty(),
                                "A fence is not given away."));
    }

    @Test
    void asksAboutEachIndicatorOnce() throws Exception {
        List<Indicator> asked = new ArrayList<>();
        Reading.of(Reading.resource("garden.yaml"), indicator -> {
            asked.add(indicator);
            return Optional.empty();
        });
        assertThat(asked).isEqualTo(book.code(DIG).orElseThrow().indicators());
    }

    private static Example example(Example.Kind kind, String text) {
        return new Example(kind, text, Optional.empty(), "");
    }
}
