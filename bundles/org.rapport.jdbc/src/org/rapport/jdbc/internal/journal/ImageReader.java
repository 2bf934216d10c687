// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.Json;
import org.rapport.jdbc.internal.record.PackedBytes;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.sql.Database;

/** Reads the images of one edit, chunk by chunk. */
public final class ImageReader {

    /** More than this never comes out of one chunk. */
    private static final int LIMIT = 256 << 20;

    private static final Set<RecordTable> ALL = EnumSet.allOf(RecordTable.class);

    private final Database database;
    private final ImageStore store;
    private final ImageJson form;
    private final long edit;

    public ImageReader(Tables tables, long edit) {
        this(tables, ImageStore.EDITS, edit);
    }

    public ImageReader(Tables tables, ImageStore store, long edit) {
        this.database = tables.database();
        this.store = store;
        this.form = new ImageJson(tables);
        this.edit = edit;
    }

    /** The numbers of its chunks, in the order in which they were written. */
    public List<Integer> chunks() throws SQLException {
        return database.list("SELECT chunk FROM " + store.table() + " WHERE edit = ? ORDER BY chunk", row -> row.getInt(1), edit);
    }

    /**
     * The images of one chunk, in order.
     *
     * @throws SQLException that says "corrupt" if the chunk is damaged or of a later form
     */
    public List<Image> read(int chunk) throws SQLException {
        return read(chunk, ALL);
    }

    /** The images of one chunk that are of these kinds, in order. */
    public List<Image> read(int chunk, Set<RecordTable> kinds) throws SQLException {
        Packed packed = database.first(
                        "SELECT form, lines, bytes FROM " + store.table() + " WHERE edit = ? AND chunk = ?",
                        row -> new Packed(row.getInt(1), row.getInt(2), row.getBytes(3)),
                        edit,
                        chunk)
                .orElseThrow(() -> Decoding.corrupt(new IllegalArgumentException("no such chunk")));
        if (packed.form() != ImageJson.FORM) {
            throw Decoding.corrupt(new IllegalArgumentException("a later form"));
        }
        try {
            return parse(PackedBytes.inflate(packed.bytes(), LIMIT), packed.lines(), kinds);
        } catch (IOException
                | IllegalArgumentException
                | ClassCastException
                | NoSuchElementException
                | NullPointerException e) {
            throw Decoding.corrupt(e);
        }
    }

    private List<Image> parse(byte[] bytes, int lines, Set<RecordTable> kinds) throws IOException, SQLException {
        List<Image> images = new ArrayList<>();
        int read = 0;
        try (JsonParser json = Json.FACTORY.createParser(bytes)) {
            for (; json.nextToken() == JsonToken.START_OBJECT; read++) {
                form.read(json, edit, kinds).ifPresent(images::add);
            }
        }
        if (read != lines) {
            throw new IllegalArgumentException("lines are missing");
        }
        return images;
    }

    private record Packed(int form, int lines, byte[] bytes) {}
}
