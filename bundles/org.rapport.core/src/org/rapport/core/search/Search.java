// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.search;

import org.rapport.api.search.DamagedIndexException;
import org.rapport.api.search.SearchQuery;
import org.rapport.api.search.SearchResult;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.IndexKeeper;
import org.rapport.core.study.Study;

/** Searches a study; an index that is missing, behind or damaged is put right first. */
public final class Search {

    private final Study study;

    public Search(Study study) {
        this.study = study;
    }

    /**
     * Finds turns as of the study's last edit.
     *
     * @throws TaskException if the query cannot be understood, or the index cannot be brought up to date
     */
    public SearchResult run(SearchQuery query, Progress progress) throws TaskException {
        IndexKeeper keeper = new IndexKeeper(study);
        try {
            return keeper.catchUp(progress).search(query);
        } catch (DamagedIndexException e) {
            return keeper.catchUp(progress).search(query);
        }
    }
}
