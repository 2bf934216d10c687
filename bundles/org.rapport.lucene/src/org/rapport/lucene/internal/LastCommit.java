// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The last commit of an index, opened when it is first asked for, and again when another process or update has made a
 * newer one. A damaged commit counts as none.
 */
final class LastCommit {

    private static final int ATTEMPTS = 5;

    private final IndexFolder folder;
    private final long verifiedBytes;
    private Optional<Snapshot> current = Optional.empty();
    private byte[] damaged = {};
    private boolean first = true;

    /** With the size up to which an index is read through for damage when it is first opened. */
    LastCommit(IndexFolder folder, long verifiedBytes) {
        this.folder = folder;
        this.verifiedBytes = verifiedBytes;
    }

    /** The commit, counted in: whoever asks gives its reader back with {@code decRef}. */
    synchronized Optional<Snapshot> acquire() throws IOException {
        refresh();
        current.ifPresent(snapshot -> snapshot.reader().incRef());
        return current;
    }

    /** Whether there is a commit that can be read and has the fields of this version. */
    synchronized boolean isUsable() throws IOException {
        refresh();
        return current.filter(Snapshot::isOfThisFormat).isPresent();
    }

    /** Whether there is a commit that cannot be read. */
    synchronized boolean isDamaged() throws IOException {
        refresh();
        return current.isEmpty() && folder.lastCommit().isPresent();
    }

    /** Remembers that a commit cannot be read: from now on it counts as none. */
    synchronized void distrust(Snapshot snapshot) throws IOException {
        damaged = snapshot.identity();
        drop();
    }

    /** The same for the last one. */
    synchronized void distrust() throws IOException {
        if (current.isPresent()) {
            distrust(current.get());
        }
    }

    /** Closes the files as soon as no search needs them; they are opened again when they are asked for. */
    synchronized void drop() throws IOException {
        Optional<Snapshot> old = current;
        current = Optional.empty();
        if (old.isPresent()) {
            old.get().reader().decRef();
        }
    }

    private void refresh() throws IOException {
        byte[] identity = identity();
        if (current.filter(snapshot -> snapshot.is(identity)).isPresent()) {
            return;
        }
        drop();
        if (identity.length > 0 && !Arrays.equals(identity, damaged)) {
            open(identity);
        }
    }

    /** The identity of the last commit; empty if there is none, or if it cannot be told. */
    private byte[] identity() throws IOException {
        for (int attempt = 1; true; attempt++) {
            try {
                Optional<String> file = folder.lastCommit();
                return file.isEmpty() ? new byte[0] : Snapshot.identity(folder.directory(), file.get());
            } catch (NoSuchFileException e) {
                if (attempt == ATTEMPTS) {
                    return new byte[0];
                }
            } catch (IOException e) {
                return damageOrThrow(e);
            }
        }
    }

    private static byte[] damageOrThrow(IOException failure) throws IOException {
        if (!Causes.isDamage(failure) && !Causes.isNonsense(failure)) {
            throw failure;
        }
        return new byte[0];
    }

    private void open(byte[] identity) throws IOException {
        try {
            current = Optional.of(Snapshot.open(folder.directory(), identity));
            if (first && current.get().size() <= verifiedBytes) {
                current.get().verify();
            }
            first = false;
        } catch (IOException e) {
            drop();
            damageOrThrow(e);
            damaged = identity;
        } catch (RuntimeException | AssertionError e) {
            // Lucene reads before it compares checksums: altered bytes may fail in any way
            drop();
            damaged = identity;
        }
    }
}
