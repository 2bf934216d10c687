// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Constants;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;

/**
 * The folder of an index: its files and its lock.
 *
 * <p>Files are mapped into memory, which a search reads a third faster; but on Windows they are read through channels, since
 * a mapped file cannot be deleted there, neither by another process that replaces it nor by a user who throws the index
 * away.
 */
final class IndexFolder {

    private static final long PAUSE_MILLIS = 50;

    /** The ending of files with the lengths of turns: about a byte for each. */
    private static final String NORMS = ".nvd";

    private static final long MOST_NORMS = 16L << 20;

    private final Path path;
    private final Directory directory;

    IndexFolder(Path path) throws IOException {
        this(path, Constants.WINDOWS ? new NIOFSDirectory(path) : new MappedDirectory(path));
    }

    /** With other means to read and write the files. */
    IndexFolder(Path path, Directory directory) {
        this.path = path;
        this.directory = directory;
    }

    Directory directory() {
        return directory;
    }

    /** The name of the file of the last commit; empty if there is none. */
    Optional<String> lastCommit() throws IOException {
        return Optional.ofNullable(SegmentInfos.getLastCommitSegmentsFileName(directory.listAll()));
    }

    /** Takes the lock, or waits so long for whoever holds it. */
    Lock lock(Duration patience) throws IOException, TaskException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
            } catch (LockObtainFailedException e) {
                if (System.nanoTime() - end >= 0) {
                    throw fault(IndexMessage.BUSY, e);
                }
                pause();
            }
        }
    }

    private static void pause() throws TaskException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TaskCancelledException();
        }
    }

    /** The same files for a writer that takes over a lock that is held already. */
    Directory lockedBy(Lock lock) {
        return new FilterDirectory(directory) {
            @Override
            public Lock obtainLock(String name) {
                return lock;
            }

            @Override
            public IndexInput openInput(String name, IOContext context) throws IOException {
                IndexInput input = super.openInput(name, context);
                return name.endsWith(NORMS) && input.length() <= MOST_NORMS ? inMemory(name, input) : input;
            }
        };
    }

    /**
     * A file read whole. While Lucene writes the words of new turns, it looks up the length of the turn for each, in
     * leaps: one byte here, one there, and each leap would be a call of the system.
     */
    private static IndexInput inMemory(String name, IndexInput input) throws IOException {
        try (input) {
            byte[] bytes = new byte[(int) input.length()];
            input.readBytes(bytes, 0, bytes.length);
            return new ByteBuffersIndexInput(new ByteBuffersDataInput(List.of(ByteBuffer.wrap(bytes))), name);
        }
    }

    /** Deletes the files of an index, and no others. The lock must be held. */
    void empty() throws IOException {
        for (String file : directory.listAll()) {
            if (file.startsWith(IndexFileNames.SEGMENTS)
                    || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                    || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                directory.deleteFile(file);
            }
        }
    }

    TaskException fault(IndexMessage message, Throwable cause) {
        return new TaskException(Message.of(message, path, reason(cause)), Location.NOWHERE, cause);
    }

    Message damage() {
        return Message.of(IndexMessage.DAMAGED, path);
    }

    /** What the system says, without the path that the message names anyway. */
    static String reason(Throwable cause) {
        if (cause instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return cause instanceof FileSystemException || cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : cause.getMessage();
    }
}
