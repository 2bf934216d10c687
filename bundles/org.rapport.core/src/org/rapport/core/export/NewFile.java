// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;

/** A file in the making: written beside its place under another name, and moved there whole or deleted. */
public final class NewFile implements AutoCloseable {

    private final Path file;
    private final Path draft;
    private final boolean replace;

    private NewFile(Path file, Path draft, boolean replace) {
        this.file = file;
        this.draft = draft;
        this.replace = replace;
    }

    /**
     * Begins a file.
     *
     * @param replace whether a file that is there may be replaced
     * @throws TaskException if there is one that may not, or the folder cannot be written
     */
    public static NewFile of(Path file, boolean replace) throws TaskException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target) && (!replace || Files.isDirectory(target))) {
            throw new TaskException(Message.of(CoreMessage.FILE_EXISTS), Location.file(file.toString()));
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new TaskException(
                    Message.of(CoreMessage.NO_FOLDER),
                    Location.file(target.getParent().toString()));
        }
        try {
            Path draft = Files.createFile(target.resolveSibling(".rapport-" + UUID.randomUUID() + ".part"));
            return new NewFile(file, draft, replace);
        } catch (IOException e) {
            throw new TaskException(Message.of(CoreMessage.FOLDER_NOT_WRITABLE), Location.file(file.toString()), e);
        }
    }

    /** Where to write. */
    public Path writable() {
        return draft;
    }

    /** Moves the draft to its place. */
    public void keep() throws TaskException {
        if (!replace && Files.exists(file)) {
            throw new TaskException(Message.of(CoreMessage.FILE_EXISTS), Location.file(file.toString()));
        }
        try {
            move();
        } catch (IOException e) {
            throw new TaskException(Message.of(CoreMessage.NOT_WRITTEN), Location.file(file.toString()), e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws TaskException {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new TaskException(Message.of(CoreMessage.NOT_WRITTEN), Location.file(draft.toString()), e);
        }
    }
}
