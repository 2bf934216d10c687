// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.autocode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.core.Texts.transcript;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.source.Source;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.Fakes;
import org.rapport.core.registry.Annotators;
import org.rapport.core.registry.Suggesters;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Evidence;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.coding.SuggestionId;
import org.rapport.model.study.CodingCount;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.Speaker.RoleOrigin;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.MemoryStores;

/** Autocoding where somebody else works on the same study, or the rules ran in another way before. */
class AutocodeTogetherTest {

    private static final Coder ADA = new Coder("Ada");
    private static final Coder BEN = new Coder("Ben");
    private static final CodeId TRUST = new CodeId("TR");

    @TempDir
    private Path folder;

    private final Transcript talk = transcript("talk", "P: We met daily. I trust them.");
    private final Autocode autocode =
            new Autocode(new Suggesters(List.of(new RuleSuggester(new Annotators(List.of(Fakes.words()))))));
    private final Interruptions stores = new Interruptions(new MemoryStores());
    private Study study;

    @BeforeEach
    void makeAStudy() throws TaskException {
        study = new Studies(stores, new Fakes.Indexes(), folder).create(StudyAddress.of(Path.of("s.rapport")), "S");
        try (EditSession edit = study.store().edit(ADA, "Prepare", "")) {
            About about = new About("b", "Book", "1", "en", "", List.of(), List.of());
            Code trust =
                    Code.named(TRUST, "Trust").withIndicators(List.of(new Indicator(Indicator.Kind.LEMMA, "trust")));
            edit.put(new Codebook(about, List.of(trust), List.of(), List.of()));
            edit.put(talk, new Source("talk.lines", talk.text().value().getBytes(StandardCharsets.UTF_8)));
            edit.put(new Speaker(talk.id(), "P", Optional.of(Role.LEADER), RoleOrigin.GIVEN));
            edit.commit();
        }
    }

    @Test
    void whatAnotherRunAcceptedMeanwhileIsNotAcceptedTwice() throws TaskException {
        stores.beforeNextEdit(() -> run(true, ADA));
        AutocodeReport report = run(true, ADA);
        assertThat(report.offered()).isZero();
        assertThat(report.settled()).isEqualTo(1);
        try (StudyReader reader = study.store().read()) {
            assertThat(reader.counts(CodingQuery.ALL)).containsExactly(new CodingCount(talk.id(), TRUST, 0, 1));
        }
    }

    @Test
    void acceptingForOneCoderLeavesTheSuggestionsToTheOthers() throws TaskException {
        run(false, BEN);
        run(true, ADA);
        assertThat(new Review(study, BEN).items()).hasSize(1);
        assertThat(new Review(study, ADA).items())
                .as("its own unreviewed coding")
                .allSatisfy(item -> assertThat(item.coding()).isPresent());
    }

    @Test
    void aRunWithoutTheParserKeepsWhatARunWithItSuggested() throws TaskException {
        Passage daily = new Passage(talk.id(), talk.turns().get(0).span());
        Evidence grammar = new Evidence("semgrex: {lemma:meet} >nsubj {}", daily.span());
        SuggestionId id = SuggestionId.of(daily, TRUST, RuleSuggester.ID);
        try (EditSession edit = study.store().edit(ADA, "Autocode with the parser", "")) {
            edit.put(new Suggestion(id, daily, TRUST, 0.6, List.of(grammar), RuleSuggester.ID, "1"));
            edit.commit();
        }
        run(false, ADA);
        assertThat(new Review(study, ADA).items())
                .extracting(ReviewItem::passage)
                .contains(daily);
    }

    private AutocodeReport run(boolean accept, Coder coder) throws TaskException {
        return autocode.run(study, new AutocodeRequest(Set.of(), Set.of(), false, accept, coder), Progress.NONE);
    }
}
