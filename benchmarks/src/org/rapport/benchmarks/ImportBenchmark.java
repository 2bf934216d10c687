// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapport.api.task.TaskException;
import org.rapport.lucene.internal.BareIndex;
import org.rapport.lucene.internal.BareSearch;

/**
 * What it costs to bring interviews into a study, beside Lucene alone.
 *
 * <p>Ours: text files are found, read, decoded and cut into speaker turns, speakers get their roles, texts, sources,
 * turns and history go into a new SQLite file in one edit, the turns into the index, and both are closed. Theirs: turns
 * that are in memory already go into an index of Lucene with the same analyzer, positions and offsets, and nothing else.
 * Both have worked on a few hundred interviews before. In the end the same phrases are found as often in both indexes.
 */
final class ImportBenchmark implements Benchmark {

    private static final double AIM = 1.5;
    private static final int WARM = 200;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, TaskException {
        warm(setting);
        int count = setting.size(2_000, 200);
        Rivals rivals = new Rivals(setting.work(), Corpus.of(count));
        Measured measured = rivals.comparison().run(0, setting.rounds());
        return new Outcome(name(), "import, store and index " + count + " interviews", AIM, measured, rivals.facts());
    }

    private static void warm(Setting setting) throws IOException, TaskException {
        int count = setting.size(WARM, WARM / 4);
        new Rivals(setting.work(), Corpus.of(count)).comparison().run(setting.size(2, 1), 0);
    }

    /** Both sides on one corpus. */
    private static final class Rivals {

        private final Corpus corpus;
        private final Path sources;
        private final Path bare;
        private final Importing importing;
        private final List<List<String>> turns;
        private long ours;
        private long theirs;

        Rivals(Path work, Corpus corpus) throws IOException, TaskException {
            this.corpus = corpus;
            this.sources = Folders.empty(work.resolve("sources"));
            this.bare = work.resolve("bare");
            this.importing = new Importing(work.resolve("study"));
            this.turns = corpus.turns();
            corpus.writeText(sources);
        }

        Comparison comparison() {
            return new Comparison(
                    Contender.here("Rapport", importing::empty, () -> ours = importing.run(sources, corpus.count())),
                    Contender.here(
                            "Lucene alone", () -> Folders.empty(bare), () -> theirs = BareIndex.write(bare, turns)));
        }

        List<String> facts() throws IOException, TaskException {
            Same.check("turns", theirs, ours);
            long hits = 0;
            try (BareSearch mine = new BareSearch(importing.index(), Phrases.ALL);
                    BareSearch other = new BareSearch(bare, Phrases.ALL)) {
                for (int i = 0; i < Phrases.ALL.size(); i++) {
                    hits += Same.check("hits of " + Phrases.ALL.get(i), other.count(i), mine.count(i));
                }
            }
            return List.of(
                    String.format(
                            Locale.ROOT,
                            "%,d interviews, %,d turns, %.0f MB of text",
                            corpus.count(),
                            ours,
                            Folders.size(sources) / 1e6),
                    String.format(
                            Locale.ROOT,
                            "%d phrases found in %,d turns, each as often in both indexes",
                            Phrases.ALL.size(),
                            hits),
                    String.format(
                            Locale.ROOT,
                            "study and index %.0f MB, bare index %.0f MB",
                            importing.size() / 1e6,
                            Folders.size(bare) / 1e6));
        }
    }
}
