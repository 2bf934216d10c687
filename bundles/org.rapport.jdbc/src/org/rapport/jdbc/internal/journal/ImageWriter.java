// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.Deflater;
import org.rapport.jdbc.internal.record.Json;
import org.rapport.jdbc.internal.record.PackedBytes;
import org.rapport.jdbc.internal.sql.Database;

/** Writes the images of one edit in packed chunks, each to the database as soon as it is full. */
public final class ImageWriter {

    /** Bytes of JSON in a chunk, about. */
    private static final int CHUNK = 128 * 1024;

    private final Database database;
    private final ImageStore store;
    private final ImageJson form;
    private final long edit;
    private final Chunk bytes = new Chunk();
    private Optional<JsonGenerator> json = Optional.empty();
    private int chunks;
    private int lines;

    public ImageWriter(Tables tables, long edit) {
        this(tables, ImageStore.EDITS, edit);
    }

    public ImageWriter(Tables tables, ImageStore store, long edit) {
        this.database = tables.database();
        this.store = store;
        this.form = new ImageJson(tables);
        this.edit = edit;
    }

    public void write(Image image) throws SQLException {
        try {
            form.write(open(), image);
            lines++;
            if (bytes.size() + open().getOutputBuffered() >= CHUNK) {
                finish();
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    private JsonGenerator open() throws IOException {
        if (json.isEmpty()) {
            json = Optional.of(Json.FACTORY.createGenerator(bytes).setRootValueSeparator(new SerializedString("\n")));
        }
        return json.get();
    }

    /** Writes what is left. */
    public void finish() throws SQLException {
        if (lines > 0) {
            write();
        }
    }

    /** Writes what is left, and a chunk without images if there was none. */
    public void finishWithChunk() throws SQLException {
        if (lines > 0 || chunks == 0) {
            write();
        }
    }

    private void write() throws SQLException {
        try {
            open().close();
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        database.update(
                "INSERT INTO " + store.table() + " (edit, chunk, form, lines, bytes) VALUES (?, ?, ?, ?, ?)",
                edit,
                ++chunks,
                ImageJson.FORM,
                lines,
                bytes.packed());
        json = Optional.empty();
        bytes.reset();
        lines = 0;
    }

    private static final class Chunk extends ByteArrayOutputStream {

        byte[] packed() {
            return PackedBytes.deflate(buf, count, Deflater.BEST_SPEED);
        }
    }
}
