// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.rapport.api.search.IndexContents;
import org.rapport.api.search.SearchHit;
import org.rapport.api.search.TurnsDigest;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;

/** Reads all turns in one commit; those of one transcript were written in their order and stay so. */
final class TurnInventory {

    private final Snapshot snapshot;
    private final Map<TranscriptId, TurnsDigest> digests = new HashMap<>();

    TurnInventory(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    IndexContents take() throws IOException {
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            read(leaf.reader());
        }
        Map<TranscriptId, Sha256> turns = new HashMap<>();
        digests.forEach((id, digest) -> turns.put(id, digest.value()));
        return new IndexContents(snapshot.head(), turns);
    }

    private void read(LeafReader leaf) throws IOException {
        TurnRecords records = new TurnRecords(leaf);
        Bits live = leaf.getLiveDocs();
        for (int document = 0; document < leaf.maxDoc(); document++) {
            if (live == null || live.get(document)) {
                SearchHit turn = TurnRecord.unpack(records.read(document), List.of());
                digests.computeIfAbsent(turn.transcript(), id -> new TurnsDigest())
                        .add(new Turn(turn.turn(), turn.speaker(), turn.span(), turn.time()), turn.text());
            }
        }
    }
}
