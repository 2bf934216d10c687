// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Lock;
import org.rapport.api.search.DamagedIndexException;
import org.rapport.api.search.IndexUpdate;
import org.rapport.api.task.Location;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.EditId;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;

/** An update through a writer of Lucene, which holds the lock of the folder. */
final class LuceneUpdate implements IndexUpdate {

    /** Turns are gathered in memory up to this size, or an eighth of the heap, before they become files. */
    private static final double BUFFER_MEGABYTES = 64;

    private final IndexFolder folder;
    private final LastCommit last;
    private final IndexWriter writer;
    private final Set<TranscriptId> added = new HashSet<>();
    private boolean empty;

    private LuceneUpdate(IndexFolder folder, LastCommit last, IndexWriter writer) {
        this.folder = folder;
        this.last = last;
        this.writer = writer;
        this.empty = writer.getDocStats().maxDoc == 0;
    }

    /** Takes the lock and opens the writer, on an emptied folder if what is there cannot be used. */
    static LuceneUpdate begin(IndexFolder folder, LastCommit last, Analyzer analyzer, Duration patience)
            throws TaskException {
        try {
            Lock lock = folder.lock(patience);
            try {
                if (!last.isUsable()) {
                    last.drop();
                    folder.empty();
                }
                return new LuceneUpdate(folder, last, new IndexWriter(folder.lockedBy(lock), configuration(analyzer)));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw fault(folder, last, e);
        }
    }

    /** Merges run in the thread that adds and commits: an update starts no threads. */
    private static IndexWriterConfig configuration(Analyzer analyzer) {
        double eighthOfHeap = Runtime.getRuntime().maxMemory() / (8.0 * (1 << 20));
        return new IndexWriterConfig(analyzer)
                .setRAMBufferSizeMB(Math.min(BUFFER_MEGABYTES, eighthOfHeap))
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
    }

    @Override
    public void clear() throws TaskException {
        change(() -> {
            writer.deleteAll();
            empty = true;
            added.clear();
        });
    }

    @Override
    public void put(Transcript transcript, List<Speaker> speakers) throws TaskException {
        Map<String, Role> roles = new HashMap<>();
        speakers.forEach(speaker -> speaker.role().ifPresent(role -> roles.put(speaker.name(), role)));
        boolean again = !added.add(transcript.id());
        change(() -> {
            if (again || !empty) {
                writer.deleteDocuments(term(transcript.id()));
            }
            writer.addDocuments(documents(transcript, new TurnDocument(transcript, roles)));
        });
    }

    private static Iterable<Document> documents(Transcript transcript, TurnDocument document) {
        return () -> {
            Iterator<Turn> turns = transcript.turns().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return turns.hasNext();
                }

                @Override
                public Document next() {
                    return document.of(turns.next());
                }
            };
        };
    }

    @Override
    public void remove(TranscriptId transcript) throws TaskException {
        change(() -> writer.deleteDocuments(term(transcript)));
    }

    private static Term term(TranscriptId transcript) {
        return new Term(TurnField.TRANSCRIPT, TurnField.transcript(transcript));
    }

    @Override
    public void commit(EditId head) throws TaskException {
        change(() -> {
            writer.setLiveCommitData(Snapshot.userData(head).entrySet());
            writer.commit();
        });
    }

    /** Takes back what was not committed and gives the lock back. */
    @Override
    public void close() throws TaskException {
        change(writer::rollback);
    }

    private void change(Change change) throws TaskException {
        try {
            change.run();
        } catch (IOException | AlreadyClosedException e) {
            // closed already: by an earlier failure, such as a full disk
            throw fault(folder, last, e);
        }
    }

    private static TaskException fault(IndexFolder folder, LastCommit last, Exception failure) {
        if (!Causes.isDamage(failure)) {
            return folder.fault(IndexMessage.UNWRITABLE, failure);
        }
        try {
            last.distrust();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return new DamagedIndexException(folder.damage(), Location.NOWHERE, failure);
    }

    /** A change of the files, or of what will become files. */
    @FunctionalInterface
    private interface Change {
        void run() throws IOException;
    }
}
