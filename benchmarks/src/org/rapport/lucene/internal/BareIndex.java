// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Lucene alone, as a program would use it that has texts in memory and wants nothing but to find them: one document per
 * turn, one field with positions and offsets, the analyzer, the buffer and the merging of {@link LuceneUpdate}. It stands
 * in the package of the analyzer because that is hidden.
 */
public final class BareIndex {

    private static final double BUFFER_MEGABYTES = 64;

    private BareIndex() {}

    /** Indexes turns into an empty folder; returns how many. */
    public static long write(Path folder, List<List<String>> interviews) throws IOException {
        IndexWriterConfig configuration = new IndexWriterConfig(new TurnAnalyzer())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(new SerialMergeScheduler());
        Field words = new Field(TurnField.ENGLISH, "", TurnField.wordsType());
        Document document = new Document();
        document.add(words);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, configuration)) {
            for (List<String> turns : interviews) {
                for (String turn : turns) {
                    words.setStringValue(turn);
                    writer.addDocument(document);
                }
            }
            writer.commit();
            return writer.getDocStats().numDocs;
        }
    }
}
