// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Transcript;

/** The duties of an importer, each as a test. Accidents are random; the seed is in every failure (-Drapport.seed=…). */
public final class ImporterDuties {

    private static final int ACCIDENTS = 400;

    private final TranscriptImporter importer;
    private final ImportOptions options;
    private final List<Source> good;
    private final List<Source> bad;
    private final long seed = Long.getLong("rapport.seed", new Random().nextLong());

    /**
     * Takes what is tested.
     *
     * @param good sources that it reads
     * @param bad sources that it refuses, or reads with an error or a warning
     */
    public ImporterDuties(TranscriptImporter importer, ImportOptions options, List<Source> good, List<Source> bad) {
        this.importer = importer;
        this.options = options;
        this.good = List.copyOf(good);
        this.bad = List.copyOf(bad);
    }

    /** One test for each duty. */
    public Stream<DynamicTest> tests() {
        return Stream.of(
                DynamicTest.dynamicTest("saysWhatItReads", this::saysWhatItReads),
                DynamicTest.dynamicTest("readsWhatItSaysItReads", this::readsWhatItSaysItReads),
                DynamicTest.dynamicTest("givesEachTranscriptAFreshId", this::givesEachTranscriptAFreshId),
                DynamicTest.dynamicTest("givesTheSameTwice", this::givesTheSameTwice),
                DynamicTest.dynamicTest("givesTheSameToTwoThreads", this::givesTheSameToTwoThreads),
                DynamicTest.dynamicTest("leavesTheSourceAlone", this::leavesTheSourceAlone),
                DynamicTest.dynamicTest("endsWhenTheCallerCancels", this::endsWhenTheCallerCancels),
                DynamicTest.dynamicTest("saysWhatIsBad", this::saysWhatIsBad),
                DynamicTest.dynamicTest("importsOrRefusesWhatIsCutOff", this::importsOrRefusesWhatIsCutOff),
                DynamicTest.dynamicTest("importsOrRefusesWhatIsDamaged", this::importsOrRefusesWhatIsDamaged));
    }

    private void saysWhatItReads() {
        assertThat(importer.id()).matches("[a-z][a-z0-9-]*");
        assertThat(importer.label()).isNotBlank().doesNotEndWith(".");
        assertThat(importer.extensions()).isNotEmpty().allMatch(ending -> ending.matches("[a-z0-9]+"));
        assertThat(good).isNotEmpty().allMatch(source -> importer.extensions().contains(source.extension()));
    }

    private void readsWhatItSaysItReads() throws TaskException {
        for (Source source : good) {
            Imported<ReadTranscript> imported = read(source);
            Transcript transcript = imported.value().orElseThrow().transcript();
            TranscriptLaws.check(transcript);
            assertThat(transcript.turns()).as(source.name()).isNotEmpty();
            assertThat(transcript.text().value().startsWith("\ufeff"))
                    .as("%s: the byte-order mark is in the text", source.name())
                    .isFalse();
            assertThat(transcript.title()).isEqualTo(source.title());
            assertThat(transcript.language()).isEqualTo(options.language());
            assertThat(transcript.source()).isEqualTo(source.file());
            SentenceLaws.about(source, List.of(transcript.text().value())).check(imported.problems());
        }
    }

    private void givesEachTranscriptAFreshId() throws TaskException {
        Source source = good.get(0);
        assertThat(transcript(source).id()).isNotEqualTo(transcript(source).id());
    }

    private void givesTheSameTwice() throws TaskException {
        for (Source source : good) {
            assertThat(shown(source)).as(source.name()).isEqualTo(shown(source));
        }
    }

    private void givesTheSameToTwoThreads() throws Exception {
        List<List<Object>> alone = everything();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<List<List<Object>>> all = this::everything;
            for (Future<List<List<Object>>> found : threads.invokeAll(List.of(all, all))) {
                assertThat(found.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void leavesTheSourceAlone() throws TaskException {
        for (Source source : good) {
            read(source);
            assertThat(Sha256.of(source.bytes())).as(source.name()).isEqualTo(source.hash());
        }
    }

    private void endsWhenTheCallerCancels() {
        for (Source source : good) {
            assertThatThrownBy(() -> importer.read(source, options, new CancelledProgress()))
                    .as(source.name())
                    .isInstanceOf(TaskCancelledException.class);
        }
    }

    private void saysWhatIsBad() {
        for (Source source : bad) {
            String verdict = verdict(source, List.of());
            assertThat(verdict).as(source.name()).isNotEqualTo("imported");
        }
    }

    private void importsOrRefusesWhatIsCutOff() throws TaskException {
        for (Source source : good) {
            List<String> words = words(source);
            new SpoiltSources(source, new Random(seed))
                    .cut(1 + ACCIDENTS / good.size())
                    .forEach(spoilt -> verdict(spoilt, words));
        }
    }

    private void importsOrRefusesWhatIsDamaged() throws TaskException {
        for (Source source : good) {
            List<String> words = words(source);
            new SpoiltSources(source, new Random(seed))
                    .changed(1 + ACCIDENTS / good.size())
                    .forEach(spoilt -> verdict(spoilt, words));
        }
    }

    /**
     * Imports within the time, and checks the laws; "imported" unless it was refused or something doubtful is
     * reported.
     */
    private String verdict(Source source, List<String> words) {
        try {
            return TenSeconds.of(() -> lawful(source, words));
        } catch (RuntimeException | Error e) {
            throw new AssertionError(
                    source.name() + " of " + source.bytes().length + " bytes, -Drapport.seed=" + seed, e);
        }
    }

    private String lawful(Source source, List<String> words) {
        SentenceLaws laws = SentenceLaws.about(source, words);
        try {
            Imported<ReadTranscript> imported = read(source);
            imported.value().ifPresent(read -> TranscriptLaws.check(read.transcript()));
            laws.check(imported.problems());
            boolean sound = imported.problems().stream().allMatch(each -> each.severity() == Problem.Severity.NOTE);
            return sound ? "imported" : "doubtful";
        } catch (TaskException e) {
            laws.check(e);
            return "refused";
        }
    }

    private List<String> words(Source source) throws TaskException {
        return List.of(transcript(source).text().value());
    }

    private Imported<ReadTranscript> read(Source source) throws TaskException {
        return importer.read(source, options, Progress.NONE);
    }

    private Transcript transcript(Source source) throws TaskException {
        return read(source).value().orElseThrow().transcript();
    }

    private List<List<Object>> everything() throws TaskException {
        List<List<Object>> all = new ArrayList<>();
        for (Source source : good) {
            all.add(shown(source));
        }
        return all;
    }

    /** All that an import gives but the id. */
    private List<Object> shown(Source source) throws TaskException {
        Imported<ReadTranscript> imported = read(source);
        ReadTranscript read = imported.value().orElseThrow();
        Transcript transcript = read.transcript();
        return Arrays.asList(
                transcript.text().value(),
                transcript.turns(),
                transcript.marks(),
                transcript.cues(),
                Optional.of(imported.problems()),
                read.encoding());
    }

    /** The caller gave up before it began. */
    private static final class CancelledProgress implements Progress {

        @Override
        public void begin(String task, long steps) {
            // nobody listens
        }

        @Override
        public void advance(long steps) {
            // nobody listens
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
