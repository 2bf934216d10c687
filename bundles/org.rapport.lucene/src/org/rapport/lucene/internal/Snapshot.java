// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.rapport.model.study.EditId;

/**
 * One commit of an index, open for searching.
 *
 * @param identity the header of its file, which holds a random id of the commit
 * @param reader the open files; shared by searches, each of which counts itself in and out
 * @param format the number of the fields, see {@link TurnField#FORMAT}
 * @param head the last edit of the study in it
 */
record Snapshot(byte[] identity, DirectoryReader reader, Optional<String> format, Optional<EditId> head) {

    private static final String FORMAT = "rapport.format";
    private static final String HEAD = "rapport.head";

    /** Opens the last commit, whose file has this identity. */
    static Snapshot open(Directory directory, byte[] identity) throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        Map<String, String> data = reader.getIndexCommit().getUserData();
        Optional<EditId> head = Optional.ofNullable(data.get(HEAD)).map(EditId::of);
        return new Snapshot(identity, reader, Optional.ofNullable(data.get(FORMAT)), head);
    }

    /** What a commit says about itself. */
    static Map<String, String> userData(EditId head) {
        return Map.of(FORMAT, TurnField.FORMAT, HEAD, head.toString());
    }

    /** The identity of the commit in a file. */
    static byte[] identity(Directory directory, String commitFile) throws IOException {
        try (IndexInput input = directory.openInput(commitFile, IOContext.READONCE)) {
            return CodecUtil.readIndexHeader(input);
        }
    }

    boolean is(byte[] otherIdentity) {
        return Arrays.equals(identity, otherIdentity);
    }

    boolean isOfThisFormat() {
        return format.filter(TurnField.FORMAT::equals).isPresent();
    }

    /**
     * Reads all files and compares their checksums.
     *
     * @throws org.apache.lucene.index.CorruptIndexException if one of them is not what was written
     */
    void verify() throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
    }

    /** How many bytes its files have. */
    long size() throws IOException {
        long bytes = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            bytes += ((SegmentReader) leaf.reader()).getSegmentInfo().sizeInBytes();
        }
        return bytes;
    }
}
