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

/**
 * Writes the images of one edit in packed chunks, each to the database as soon as it is full. What everybody may see is
 * in chunks apart from what tells how somebody codes, so that the one can be read without the other.
 */
public final class ImageWriter {

    /** Bytes of JSON in a chunk, about. */
    private static final int CHUNK = 128 * 1024;

    private final Database database;
    private final ImageStore store;
    private final ImageJson form;
    private final long edit;
    private final Chunk shared = new Chunk(true);
    private final Chunk personal = new Chunk(false);
    private int chunks;

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
        Chunk chunk = image.table().isPersonal() ? personal : shared;
        try {
            form.write(chunk.open(), image);
            chunk.lines++;
            if (chunk.size() + chunk.open().getOutputBuffered() >= CHUNK) {
                finish(chunk);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    /** Writes what is left. */
    public void finish() throws SQLException {
        finish(shared);
        finish(personal);
    }

    /** Writes what is left, and a chunk without images if there was none. */
    public void finishWithChunk() throws SQLException {
        finish();
        if (chunks == 0) {
            write(shared);
        }
    }

    private void finish(Chunk chunk) throws SQLException {
        if (chunk.lines > 0) {
            write(chunk);
        }
    }

    private void write(Chunk chunk) throws SQLException {
        chunks++;
        String into = "INSERT INTO " + store.table();
        if (database.sight() == Database.Sight.FILE) {
            database.update(
                    into + " (edit, chunk, form, lines, bytes) VALUES (?, ?, ?, ?, ?)",
                    edit,
                    chunks,
                    ImageJson.FORM,
                    chunk.lines,
                    chunk.take());
        } else {
            database.update(
                    into + " (edit, chunk, form, lines, bytes, shared) VALUES (?, ?, ?, ?, ?, ?)",
                    edit,
                    chunks,
                    ImageJson.FORM,
                    chunk.lines,
                    chunk.take(),
                    chunk.isShared);
        }
        chunk.lines = 0;
    }

    private static final class Chunk extends ByteArrayOutputStream {

        private final boolean isShared;
        private Optional<JsonGenerator> json = Optional.empty();
        private int lines;

        Chunk(boolean isShared) {
            this.isShared = isShared;
        }

        JsonGenerator open() throws IOException {
            if (json.isEmpty()) {
                json = Optional.of(
                        Json.FACTORY.createGenerator(this).setRootValueSeparator(new SerializedString("\n")));
            }
            return json.get();
        }

        /** What is in it, packed; it is empty then. */
        byte[] take() {
            try {
                open().close();
            } catch (IOException e) {
                throw new IllegalStateException("memory does not fail", e);
            }
            json = Optional.empty();
            byte[] packed = PackedBytes.deflate(buf, count, Deflater.BEST_SPEED);
            reset();
            return packed;
        }
    }
}
