// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.source.Source;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.model.text.Sha256;

/** The files that transcripts were read from, each stored once under its digest. For the time of one transaction. */
public final class Sources {

    private final Database database;
    private final Map<Long, String> hashes = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    public Sources(Database database) {
        this.database = database;
    }

    /** Stores the file unless it is there. */
    public long put(Source source) throws SQLException {
        String hash = source.hash().hex();
        if (!numbers.containsKey(hash)) {
            PackedBytes packed = PackedBytes.pack(source.bytes());
            database.update(
                    "INSERT INTO source (hash, size, packing, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING",
                    hash,
                    source.bytes().length,
                    packed.packing().name(),
                    packed.bytes());
        }
        return number(hash);
    }

    public long number(String hash) throws SQLException {
        Long known = numbers.get(hash);
        if (known == null) {
            known = database.first("SELECT number FROM source WHERE hash = ?", row -> row.getLong(1), hash)
                    .orElseThrow(() -> Decoding.corrupt(new IllegalArgumentException("no such source")));
            remember(known, hash);
        }
        return known;
    }

    public String hash(long number) throws SQLException {
        String known = hashes.get(number);
        if (known == null) {
            known = database.first("SELECT hash FROM source WHERE number = ?", row -> row.getString(1), number)
                    .orElseThrow(() -> Decoding.corrupt(new IllegalArgumentException("no such source")));
            remember(number, known);
        }
        return known;
    }

    /** Keeps the digest of a file whose content was erased; {@code edit} is the edit that refers to it. */
    public void putErased(Sha256 hash, long edit) throws SQLException {
        int added = database.update(
                "INSERT INTO source (hash, size, packing, bytes) VALUES (?, 0, 'NONE', ?) ON CONFLICT (hash) DO NOTHING",
                hash.hex(),
                new byte[0]);
        if (added > 0) {
            database.update(
                    "INSERT INTO erasure (edit, number, kind, hash) SELECT ?, coalesce(max(number), 0) + 1, 'SOURCE', ?"
                            + " FROM erasure WHERE edit = ?",
                    edit,
                    hash.hex(),
                    edit);
        }
    }

    /** The file of this digest, if it is there and was not erased; nobody knows any more what it was called. */
    public Optional<Source> find(Sha256 hash) throws SQLException {
        return database.first(
                "SELECT packing, size, bytes FROM source WHERE hash = ? AND length(bytes) > 0",
                Sources::source,
                hash.hex());
    }

    private static Source source(ResultSet row) throws SQLException {
        PackedBytes packed = new PackedBytes(PackedBytes.Packing.valueOf(row.getString(1)), row.getBytes(3));
        try {
            return new Source("", packed.unpack(row.getInt(2)));
        } catch (IOException e) {
            throw Decoding.corrupt(e);
        }
    }

    private void remember(long number, String hash) {
        numbers.put(hash, number);
        hashes.put(number, hash);
    }
}
