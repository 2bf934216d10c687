// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.cache.UserCache;

/**
 * Annotations in files below one folder, which may be deleted at any time. It is a help and never a must: what cannot
 * be read is made anew, and what cannot be written is not kept.
 *
 * <p>The files hold lemmas, that is, participants' words, so only their owner may read them. They are replaced by a
 * rename; several processes may share the folder. When they grow beyond a bound, those used longest ago go first.
 */
public final class AnnotationCache {

    private static final long LARGEST_FILE = 64L << 20;

    private final Path folder;
    private final CacheBound bound;

    /** Bytes written since the folder was last measured; a first measure is due at once. */
    private final AtomicLong unmeasured;

    private final long measureAfter;

    /**
     * A cache below a folder, which need not exist.
     *
     * @param maxBytes how large all files together may grow
     */
    public AnnotationCache(Path folder, long maxBytes) {
        this.folder = folder;
        this.bound = new CacheBound(folder, maxBytes);
        this.measureAfter = Math.max(1, maxBytes / 20);
        this.unmeasured = new AtomicLong(measureAfter);
    }

    /** The annotations of a text, if they are there and whole. */
    public Optional<List<List<Sentence>>> read(AnnotationKey key, String text) {
        Path file = key.file(folder);
        try {
            if (Files.size(file) > LARGEST_FILE) {
                return Optional.empty();
            }
            Optional<List<List<Sentence>>> found = SentenceReader.read(key, text, Files.readAllBytes(file));
            if (found.isPresent()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
            return found;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps annotations, if that can be done. */
    public void write(AnnotationKey key, String text, List<List<Sentence>> annotations) {
        byte[] bytes = SentenceWriter.write(key, text, annotations);
        if (bytes.length > LARGEST_FILE) {
            return;
        }
        try {
            replace(key.file(folder), bytes);
            if (unmeasured.addAndGet(bytes.length) > measureAfter) {
                unmeasured.set(0);
                bound.enforce();
            }
        } catch (IOException e) {
            // a full or read-only disk: the annotations are made again next time
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        UserCache.createPrivate(file.getParent());
        Path half = Files.createTempFile(file.getParent(), "half", ".part");
        try {
            Files.write(half, bytes);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
