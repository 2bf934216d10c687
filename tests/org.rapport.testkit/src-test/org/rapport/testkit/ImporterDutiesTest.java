// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;
import org.rapport.model.text.Turn;

/** The contract of importers finds what it is there to find. */
class ImporterDutiesTest {

    private static final Source GOOD =
            new Source("a.line", "It rains on the invented town. ⛵".getBytes(StandardCharsets.UTF_8));
    private static final Source BAD = new Source("b.line", new byte[] {' '});

    @Test
    void findsNothingWrongWithAnHonestImporter() {
        assertThat(failures(new LineImporter(fault -> false))).isEmpty();
    }

    @Test
    void findsTheDutyThatEachFaultyImporterNeglects() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (String fault : EXPECTED.keySet()) {
            found.put(fault, failures(new LineImporter(fault::equals)));
        }
        EXPECTED.forEach((fault, duty) -> assertThat(found.get(fault)).as(fault).contains(duty));
    }

    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("id", "saysWhatItReads"),
            Map.entry("same id", "givesEachTranscriptAFreshId"),
            Map.entry("title", "readsWhatItSaysItReads"),
            Map.entry("other each time", "givesTheSameTwice"),
            Map.entry("changes bytes", "leavesTheSourceAlone"),
            Map.entry("not cancelled", "endsWhenTheCallerCancels"),
            Map.entry("reads everything", "saysWhatIsBad"),
            Map.entry("quotes", "importsOrRefusesWhatIsDamaged"),
            Map.entry("no sentence", "saysWhatIsBad"),
            Map.entry("crashes", "importsOrRefusesWhatIsCutOff"),
            Map.entry("splits pairs", "readsWhatItSaysItReads"));

    private static Set<String> failures(TranscriptImporter importer) {
        return new ImporterDuties(importer, ImportOptions.DEFAULT, List.of(GOOD, small()), List.of(BAD))
                .tests()
                .filter(test -> catchThrowable(() -> test.getExecutable().execute()) != null)
                .map(DynamicTest::getDisplayName)
                .collect(Collectors.toSet());
    }

    /** A source of its own, since one of the importers changes it. */
    private static Source small() {
        return new Source("c.line", "Another town ⛵".getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a file as one turn, unless it has one of the faults. */
    private static final class LineImporter implements TranscriptImporter {

        private static final TranscriptId SAME = TranscriptId.random();

        private final Function<String, Boolean> has;

        LineImporter(Function<String, Boolean> has) {
            this.has = has;
        }

        @Override
        public String id() {
            return has.apply("id") ? "A Line" : "line";
        }

        @Override
        public String label() {
            return "Lines";
        }

        @Override
        public Set<String> extensions() {
            return Set.of("line");
        }

        @Override
        public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress)
                throws TaskException {
            if (!has.apply("not cancelled")) {
                progress.checkpoint();
            }
            String text = new String(source.bytes(), StandardCharsets.UTF_8)
                    .replace('\r', '\n')
                    .strip();
            if (text.indexOf('\ufffd') >= 0) {
                throw refusal(source, has.apply("quotes") ? text : "bytes");
            } else if (text.isEmpty() && !has.apply("reads everything")) {
                throw refusal(source, "blanks");
            } else if (has.apply("crashes") && text.length() == 5) {
                throw new IllegalStateException("five");
            }
            return imported(source, has.apply("other each time") ? text + System.nanoTime() : text, options);
        }

        private TaskException refusal(Source source, String what) {
            String pattern = has.apply("no sentence") ? "bad {0}" : "It holds {0}.";
            return new TaskException(new Message("line.bad", pattern, List.of(what)), source.location());
        }

        private Imported<ReadTranscript> imported(Source source, String text, ImportOptions options) {
            if (has.apply("changes bytes")) {
                source.bytes()[0]++;
            }
            int end = has.apply("splits pairs") ? text.length() - 1 : text.length();
            List<Turn> turns = text.isEmpty()
                    ? List.of()
                    : List.of(new Turn(1, Optional.of("Poet"), new Span(0, end), Optional.empty()));
            Transcript transcript = new Transcript(
                    has.apply("same id") ? SAME : TranscriptId.random(),
                    has.apply("title") ? "A poem" : source.title(),
                    options.language(),
                    new TranscriptText(text),
                    turns,
                    List.of(),
                    List.of(),
                    source.file());
            return Imported.of(ReadTranscript.of(transcript), List.<Problem>of());
        }
    }
}
