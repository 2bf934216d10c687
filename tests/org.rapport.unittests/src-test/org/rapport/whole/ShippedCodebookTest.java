// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.codebook.IndicatorCheck;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.codebooks.internal.YamlCodebookFormat;
import org.rapport.corenlp.internal.CoreNlpAnnotator;
import org.rapport.corenlp.internal.IndicatorTrial;
import org.rapport.corenlp.internal.InstalledModels;
import org.rapport.corenlp.internal.models.Model;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Indicator;

/** Every indicator of the codebook that Rapport ships, run on the codebook's own examples. */
class ShippedCodebookTest {

    private static final Path BOOK =
            Path.of(System.getProperty("rapport.root", "../.."), "codebooks/trusting-relationships/codebook.yaml");

    @TempDir
    private static Path folder;

    private static IndicatorTrial trial;
    private static Codebook codebook;

    @BeforeAll
    static void runEveryIndicator() throws TaskException {
        CoreNlpAnnotator annotator = InstalledModels.annotator(folder, Model.tagger(), Model.parser());
        IndicatorCheck check = annotator::problemOf;
        codebook = new YamlCodebookFormat()
                .read(Source.read(BOOK), check, Progress.NONE)
                .value()
                .orElseThrow();
        trial = IndicatorTrial.of(codebook, annotator);
        System.out.println(trial.table());
    }

    @Test
    void hasFortyFourCodesAndExamplesOfAllKindsForEach() {
        assertThat(codebook.codes().stream().filter(code -> code.codable()))
                .hasSize(44)
                .allSatisfy(code -> {
                    assertThat(code.examples()).extracting(Example::kind).contains(Example.Kind.values());
                    assertThat(code.indicators()).isNotEmpty();
                });
    }

    @Test
    void findsItsTypicalExamples() {
        assertThat(trial.found(Example.Kind.TYPICAL)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void leavesWhatIsCloseButNotTheCode() {
        assertThat(trial.found(Example.Kind.CLOSE_BUT_NO)).isLessThanOrEqualTo(0.05);
    }

    @Test
    void needsEveryKindOfIndicator() {
        assertThat(trial.indispensable()).containsExactlyInAnyOrder(Indicator.Kind.values());
    }
}
