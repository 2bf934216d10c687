// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** A file that is made under a hidden name in its folder and gets its name when it is whole; else nothing is left. */
final class FreshFile implements AutoCloseable {

    private final Path file;
    private final Path hidden;

    FreshFile(Path file) {
        this.file = file;
        this.hidden = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".new");
    }

    /** The hidden name. */
    Path hidden() {
        return hidden;
    }

    /**
     * Makes it durable under its name, which nobody else must have: by a hard link, which never writes over a file; where
     * there are none, by a move after a second look.
     */
    void appear() throws IOException {
        force(hidden, StandardOpenOption.WRITE);
        try {
            Files.createLink(file, hidden);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.move(hidden, file, StandardCopyOption.ATOMIC_MOVE);
        }
        forceFolder();
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private void forceFolder() {
        try {
            force(file.getParent(), StandardOpenOption.READ);
        } catch (IOException e) {
            // some systems do not open folders; there the name is durable a little later
        }
    }

    @Override
    public void close() {
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            try {
                Files.deleteIfExists(hidden.resolveSibling(hidden.getFileName() + ending));
            } catch (IOException e) {
                // a leftover under a hidden name that nobody asked for
            }
        }
    }
}
