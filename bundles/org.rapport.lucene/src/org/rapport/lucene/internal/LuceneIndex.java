// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.search.DamagedIndexException;
import org.rapport.api.search.IndexContents;
import org.rapport.api.search.IndexUpdate;
import org.rapport.api.search.SearchQuery;
import org.rapport.api.search.SearchResult;
import org.rapport.api.search.TranscriptIndex;
import org.rapport.api.task.Location;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.lucene.internal.query.Expression;
import org.rapport.lucene.internal.query.QueryParser;
import org.rapport.model.study.EditId;

/** An index in the files of Lucene. Nothing is opened before it is needed. */
final class LuceneIndex implements TranscriptIndex {

    private static final int ATTEMPTS = 5;

    private final IndexFolder folder;
    private final LastCommit commit;
    private final TurnAnalyzer analyzer = new TurnAnalyzer();
    private final Duration patience;

    /** With the time to wait for the lock, and the size up to which files are read through for damage at first. */
    LuceneIndex(IndexFolder folder, Duration patience, long verifiedBytes) {
        this.folder = folder;
        this.patience = patience;
        this.commit = new LastCommit(folder, verifiedBytes);
    }

    /** The last edit in the index. A folder that cannot be read counts as empty: to update it says why it fails. */
    @Override
    public Optional<EditId> head() {
        try {
            Optional<Snapshot> snapshot = commit.acquire();
            if (snapshot.isEmpty()) {
                return Optional.empty();
            }
            snapshot.get().reader().decRef();
            return snapshot.filter(Snapshot::isOfThisFormat).flatMap(Snapshot::head);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public IndexUpdate update() throws TaskException {
        return LuceneUpdate.begin(folder, commit, analyzer, patience);
    }

    @Override
    public SearchResult search(SearchQuery query) throws TaskException {
        Expression expression = QueryParser.parse(query.words(), analyzer::words);
        return withSnapshot(
                snapshot -> new TurnSearch(snapshot.reader()).run(expression, query),
                new SearchResult(0, true, List.of()));
    }

    @Override
    public IndexContents contents() throws TaskException {
        try {
            if (commit.isDamaged()) {
                throw new DamagedIndexException(folder.damage(), Location.NOWHERE, null);
            }
        } catch (IOException e) {
            throw folder.fault(IndexMessage.UNREADABLE, e);
        }
        return withSnapshot(
                snapshot -> {
                    snapshot.verify();
                    return new TurnInventory(snapshot).take();
                },
                new IndexContents(Optional.empty(), Map.of()));
    }

    private <T> T withSnapshot(Reading<T> reading, T nothing) throws TaskException {
        try {
            return withSnapshot(reading, nothing, ATTEMPTS);
        } catch (IOException e) {
            throw Causes.isInterrupt(e) ? new TaskCancelledException() : folder.fault(IndexMessage.UNREADABLE, e);
        }
    }

    /** Reads, and again if meanwhile an interrupt of another thread closed a file that both were reading. */
    private <T> T withSnapshot(Reading<T> reading, T nothing, int attempts) throws IOException, TaskException {
        try {
            return attempt(reading, nothing);
        } catch (IOException e) {
            if (!Causes.isClosedFile(e)) {
                throw e;
            }
            commit.drop();
            if (attempts == 1 || Causes.isInterrupt(e)) {
                throw e;
            }
            return withSnapshot(reading, nothing, attempts - 1);
        }
    }

    private <T> T attempt(Reading<T> reading, T nothing) throws IOException, TaskException {
        Optional<Snapshot> snapshot = commit.acquire();
        if (snapshot.isEmpty()) {
            return nothing;
        }
        try {
            return read(snapshot.get(), reading, nothing);
        } finally {
            snapshot.get().reader().decRef();
        }
    }

    private <T> T read(Snapshot snapshot, Reading<T> reading, T nothing) throws IOException, TaskException {
        if (!snapshot.isOfThisFormat()) {
            return nothing;
        }
        try {
            return reading.run(snapshot);
        } catch (IOException e) {
            if (Causes.isClosedFile(e) || !Causes.isDamage(e) && isIntact(snapshot)) {
                throw e;
            }
            throw damage(snapshot, e);
        } catch (RuntimeException | AssertionError e) {
            // altered bytes in a large index, which was not read through when it was opened, may fail in any way
            if (isIntact(snapshot)) {
                throw e;
            }
            throw damage(snapshot, e);
        }
    }

    private static boolean isIntact(Snapshot snapshot) throws IOException {
        try {
            snapshot.verify();
            return true;
        } catch (IOException e) {
            if (Causes.isDamage(e)) {
                return false;
            }
            throw e;
        }
    }

    private DamagedIndexException damage(Snapshot snapshot, Throwable cause) throws IOException {
        commit.distrust(snapshot);
        return new DamagedIndexException(folder.damage(), Location.NOWHERE, cause);
    }

    @Override
    public void close() throws TaskException {
        try {
            commit.drop();
            analyzer.close();
            folder.directory().close();
        } catch (IOException e) {
            throw folder.fault(IndexMessage.UNREADABLE, e);
        }
    }

    /** What is read of one commit. */
    @FunctionalInterface
    private interface Reading<T> {

        T run(Snapshot snapshot) throws IOException, TaskException;
    }
}
