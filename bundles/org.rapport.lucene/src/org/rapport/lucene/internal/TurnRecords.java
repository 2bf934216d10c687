// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/** Reads the records of the turns in one segment, in ascending order of their documents. */
final class TurnRecords {

    private final LeafReader leaf;
    private final BinaryDocValues records;

    TurnRecords(LeafReader leaf) throws IOException {
        this.leaf = leaf;
        this.records = DocValues.getBinary(leaf, TurnField.RECORD);
    }

    /** The record of a turn, valid until the next is read. */
    BytesRef read(int document) throws IOException {
        if (records.advanceExact(document)) {
            return records.binaryValue();
        }
        BytesRef record = leaf.storedFields().document(document).getBinaryValue(TurnField.LONG_RECORD);
        if (record == null) {
            throw new CorruptIndexException("a turn without a record", leaf.toString());
        }
        return record;
    }
}
