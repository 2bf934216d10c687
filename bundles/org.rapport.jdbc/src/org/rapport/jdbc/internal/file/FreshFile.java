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
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;

/** A file that is made under a hidden name in its folder and gets its name when it is whole; else nothing is left. */
public final class FreshFile implements AutoCloseable {

    private final Path file;
    private final Path hidden;
    private final Faults faults;

    private FreshFile(Path file, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.hidden = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".new");
    }

    /** A file that is not there yet, in a folder that can be written. */
    public static FreshFile in(Path file, Settings settings, Faults faults) throws TaskException {
        Path absolute = file.toAbsolutePath();
        if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
            throw faults.of(StoreMessage.EXISTS);
        }
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw faults.of(StoreMessage.NO_FOLDER);
        }
        if (!settings.writable().test(folder)) {
            throw faults.of(StoreMessage.NOT_WRITABLE);
        }
        return new FreshFile(absolute, faults);
    }

    /** The hidden name. */
    public Path hidden() {
        return hidden;
    }

    /**
     * Makes it durable under its name, which nobody else must have: by a hard link, which never writes over a file; where
     * there are none, by a move after a second look.
     */
    public void appear() throws TaskException {
        try {
            force(hidden, StandardOpenOption.WRITE);
            name();
            forceFolder();
        } catch (FileAlreadyExistsException e) {
            throw faults.of(StoreMessage.EXISTS);
        } catch (IOException e) {
            throw faults.of(StoreMessage.DISK_ERROR, e.getClass().getSimpleName());
        }
    }

    private void name() throws IOException {
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
