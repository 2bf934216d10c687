// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.TranscriptText;

/** The texts of a study, each stored once under its digest. For the time of one transaction. */
public final class Texts {

    private static final String COLUMNS = "SELECT number, hash, code_points, utf16_units";

    private final Database database;
    private final Map<Long, Known> byNumber = new HashMap<>();
    private final Map<String, Known> byHash = new HashMap<>();
    private long loadedNumber;
    private TranscriptText loaded = new TranscriptText("");

    public Texts(Database database) {
        this.database = database;
    }

    /** Stores the text unless it is there. */
    public long put(TranscriptText text) throws SQLException {
        String hash = text.hash().hex();
        Known known = byHash.get(hash);
        if (known == null) {
            database.update(
                    "INSERT INTO text (hash, code_points, utf16_units, content) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT (hash) DO NOTHING",
                    hash,
                    text.codePoints().length(),
                    text.length(),
                    text.value());
            long number = database.first("SELECT number FROM text WHERE hash = ?", row -> row.getLong(1), hash)
                    .orElseThrow();
            known = remember(new Known(number, hash, text.codePoints().length(), text.length()));
            known.offsets = Offsets.of(text);
        }
        return known.number;
    }

    /** Remembers what all texts are called, for those who rename them. */
    public void rememberAll() throws SQLException {
        database.list(COLUMNS + " FROM text", Texts::known).forEach(this::remember);
    }

    public long number(String hash) throws SQLException {
        Known known = byHash.get(hash);
        if (known == null) {
            known = remember(database.first(COLUMNS + " FROM text WHERE hash = ?", Texts::known, hash)
                    .orElseThrow(() -> missing()));
        }
        return known.number;
    }

    public String hash(long number) throws SQLException {
        return known(number).hash;
    }

    public Offsets offsets(long number) throws SQLException {
        Known known = known(number);
        if (known.offsets == null) {
            known.offsets = known.codePoints == known.units ? Offsets.same(known.units) : Offsets.of(text(number));
        }
        return known.offsets;
    }

    /** The text itself; the last one is kept in memory. */
    public TranscriptText text(long number) throws SQLException {
        if (loadedNumber != number) {
            String digest = hash(number);
            Sha256 hash = Decoding.value(() -> new Sha256(digest));
            String content = database.first(
                            "SELECT content FROM text WHERE number = ?", row -> row.getString(1), number)
                    .orElseThrow(() -> missing());
            loaded = Decoding.value(() -> TranscriptText.known(content, hash));
            loadedNumber = number;
        }
        return loaded;
    }

    /** The text of this digest, if it is there. */
    public Optional<TranscriptText> find(Sha256 hash) throws SQLException {
        Optional<Long> number =
                database.first("SELECT number FROM text WHERE hash = ?", row -> row.getLong(1), hash.hex());
        return number.isPresent() ? Optional.of(text(number.get())) : Optional.empty();
    }

    private Known known(long number) throws SQLException {
        Known known = byNumber.get(number);
        return known != null
                ? known
                : remember(database.first(COLUMNS + " FROM text WHERE number = ?", Texts::known, number)
                        .orElseThrow(() -> missing()));
    }

    private static SQLException missing() {
        return Decoding.corrupt(new IllegalArgumentException("no such text"));
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(row.getLong(1), row.getString(2), row.getInt(3), row.getInt(4));
    }

    private Known remember(Known known) {
        byNumber.put(known.number, known);
        byHash.put(known.hash, known);
        return known;
    }

    private static final class Known {

        private final long number;
        private final String hash;
        private final int codePoints;
        private final int units;
        private Offsets offsets;

        Known(long number, String hash, int codePoints, int units) {
            this.number = number;
            this.hash = hash;
            this.codePoints = codePoints;
            this.units = units;
        }
    }
}
