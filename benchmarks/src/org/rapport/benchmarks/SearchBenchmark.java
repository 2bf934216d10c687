// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.rapport.api.search.SearchResult;
import org.rapport.api.task.TaskException;
import org.rapport.lucene.internal.BareSearch;

/**
 * What a search for a phrase costs, beside the bare query of Lucene in the same index.
 *
 * <p>Ours, from the words as a person writes them: the study is asked whether the index is up to date, the query is read,
 * its words are put into the forms that the index has, and the 50 best turns are shown with transcript, speaker, time and
 * the words before and after. Theirs: the query is made beforehand, and the numbers of the 50 best documents are taken.
 * Both find the same turns in the same order, and match equally many. A round is some hundred searches for a dozen
 * phrases.
 */
final class SearchBenchmark implements Benchmark {

    private static final double AIM = 2;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, TaskException {
        int interviews = setting.size(2_000, 50);
        int repeats = setting.size(40, 5);
        try (SearchStudy study = new SearchStudy(setting.work(), interviews);
                BareSearch bare = study.bare()) {
            long matching = check(study, bare);
            Contender ours = Contender.here("Rapport", Contender.Step.NONE, () -> searchAll(study, repeats));
            Contender plain = Contender.here("bare query", Contender.Step.NONE, () -> searchAll(bare, repeats));
            Measured measured = new Comparison(ours, plain).run(2, setting.rounds());
            return new Outcome(
                    name(),
                    "phrase search, top 50, in " + interviews + " interviews",
                    AIM,
                    measured,
                    facts(matching, repeats, measured));
        }
    }

    private static List<String> facts(long matching, int repeats, Measured measured) {
        int searches = repeats * Phrases.ALL.size();
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%d phrases, together in %,d turns; counts and best turns equal",
                        Phrases.ALL.size(),
                        matching),
                String.format(
                        Locale.ROOT,
                        "a round is %d searches: %.2f ms each, %.2f ms bare",
                        searches,
                        measured.oursMedian() * 1000 / searches,
                        measured.plainMedian() * 1000 / searches));
    }

    private static void searchAll(SearchStudy study, int repeats) throws TaskException {
        for (int i = 0; i < repeats; i++) {
            for (String phrase : Phrases.ALL) {
                study.run(phrase);
            }
        }
    }

    private static void searchAll(BareSearch bare, int repeats) throws IOException {
        for (int i = 0; i < repeats; i++) {
            bare.run();
        }
    }

    private static long check(SearchStudy study, BareSearch bare) throws IOException, TaskException {
        long matching = 0;
        for (int i = 0; i < Phrases.ALL.size(); i++) {
            SearchResult result = study.result(Phrases.ALL.get(i));
            List<String> turns = result.hits().stream()
                    .map(hit -> hit.transcript() + " " + hit.turn())
                    .toList();
            Same.check("best turns", bare.best(i), turns);
            long all = bare.count(i);
            Same.check("matching turns", true, result.exact() ? result.turns() == all : result.turns() <= all);
            matching += all;
        }
        return matching;
    }
}
