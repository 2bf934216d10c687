// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.osgi.service.component.annotations.Component;
import org.rapport.api.search.TranscriptIndex;
import org.rapport.api.search.TranscriptIndexes;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;

/** Opens indexes in the files of Lucene. */
@Component
public final class LuceneIndexes implements TranscriptIndexes {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** About 300 interviews, read in some hundredths of a second. */
    private static final long VERIFIED_BYTES = 32L << 20;

    /** Kept, because Java forgets the level of a logger that nobody holds. */
    private final Logger lucene = Logger.getLogger("org.apache.lucene");

    private final Duration patience;

    public LuceneIndexes() {
        this(PATIENCE);
    }

    /** With another time to wait for the lock. */
    LuceneIndexes(Duration patience) {
        this.patience = patience;
        silence();
    }

    /** Lucene advises here on options of the Java runtime, such as vectors, that change nothing for words. */
    private void silence() {
        lucene.setLevel(Level.SEVERE);
    }

    @Override
    public TranscriptIndex open(Path folder) throws TaskException {
        try {
            return new LuceneIndex(new IndexFolder(folder), patience, VERIFIED_BYTES);
        } catch (IOException e) {
            Message message = Message.of(IndexMessage.FOLDER, folder, IndexFolder.reason(e));
            throw new TaskException(message, Location.NOWHERE, e);
        }
    }
}
