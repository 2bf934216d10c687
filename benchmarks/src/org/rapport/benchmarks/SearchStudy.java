// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.search.SearchHit;
import org.rapport.api.search.SearchQuery;
import org.rapport.api.search.SearchResult;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.search.Keyword;
import org.rapport.core.search.Search;
import org.rapport.core.study.Study;
import org.rapport.lucene.internal.BareSearch;

/** A study of generated interviews with times, to search in. */
final class SearchStudy implements AutoCloseable {

    private static final int TOP = 50;
    private static final int CONTEXT = 60;

    private final Importing importing;
    private final Study study;
    private final Search search;

    SearchStudy(Path work, int interviews) throws IOException, TaskException {
        Path sources = Folders.empty(work.resolve("sources"));
        Corpus.of(interviews).writeCaptions(sources);
        importing = new Importing(work.resolve("study"));
        importing.empty();
        importing.run(sources, interviews);
        study = importing.open();
        search = new Search(study);
    }

    /** Bare Lucene on the same index. */
    BareSearch bare() throws IOException, TaskException {
        return new BareSearch(importing.index(), Phrases.ALL);
    }

    SearchResult result(String words) throws TaskException {
        SearchQuery query = new SearchQuery(words, Optional.empty(), Optional.empty(), Set.of(), TOP);
        return search.run(query, Progress.NONE);
    }

    /** One search, with all that is shown of its hits; returns how many. */
    int run(String words) throws TaskException {
        List<SearchHit> hits = result(words).hits();
        for (SearchHit hit : hits) {
            if (hit.speaker().isEmpty()
                    || hit.time().isEmpty()
                    || Keyword.of(hit, CONTEXT).isEmpty()) {
                throw new IllegalStateException("a hit without speaker, time or context");
            }
        }
        return hits.size();
    }

    @Override
    public void close() throws TaskException {
        study.close();
    }
}
