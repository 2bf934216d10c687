// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import org.rapport.jdbc.internal.record.Json;
import org.rapport.jdbc.internal.record.PackedBytes;

/**
 * Changes packed images in place, chunk by chunk. Chunks without a change keep their bytes.
 *
 * @param before names texts and files as the images do now
 * @param after names them as they are to be called
 * @param store where the images are
 */
public record ImageRewriter(Tables before, Tables after, ImageStore store) {

    /** Changes the images of an edit; tells whether anything was changed. */
    public boolean rewrite(long edit, Change change) throws SQLException {
        ImageReader reader = new ImageReader(before, store, edit);
        boolean changed = false;
        for (int chunk : reader.chunks()) {
            changed |= rewrite(edit, chunk, reader.read(chunk), change);
        }
        return changed;
    }

    private boolean rewrite(long edit, int chunk, List<Image> images, Change change) throws SQLException {
        List<Image> kept = new ArrayList<>(images.size());
        boolean changed = false;
        for (Image image : images) {
            Optional<Image> now = change.of(image);
            now.ifPresent(kept::add);
            changed |= now.isEmpty() || now.get() != image;
        }
        if (kept.isEmpty() && store == ImageStore.EDITS) {
            after.database().update("DELETE FROM " + store.table() + " WHERE edit = ? AND chunk = ?", edit, chunk);
        } else if (changed) {
            after.database()
                    .update(
                            "UPDATE " + store.table() + " SET lines = ?, bytes = ? WHERE edit = ? AND chunk = ?",
                            kept.size(),
                            pack(kept),
                            edit,
                            chunk);
        }
        return changed;
    }

    private byte[] pack(List<Image> images) throws SQLException {
        ImageJson form = new ImageJson(after);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (JsonGenerator json =
                Json.FACTORY.createGenerator(lines).setRootValueSeparator(new SerializedString("\n"))) {
            for (Image image : images) {
                form.write(json, image);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return PackedBytes.deflate(lines.toByteArray(), lines.size(), Deflater.BEST_SPEED);
    }

    /** What becomes of an image: it goes, it stays (the same object), or another one takes its place. */
    @FunctionalInterface
    public interface Change {

        Optional<Image> of(Image image) throws SQLException;
    }
}
