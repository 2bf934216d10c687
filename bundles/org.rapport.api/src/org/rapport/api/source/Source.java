// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.SourceFile;

/** A file handed in by a person, read once into memory, with the name to call it by. Immutable. */
public final class Source {

    /** Larger files are refused: no interview needs them. 256 MiB. */
    public static final long MAXIMUM_SIZE = 256L << 20;

    private final String name;
    private final byte[] bytes;
    private final Sha256 hash;

    /** Takes the bytes over: the caller must not change them afterwards. */
    public Source(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name);
        this.bytes = Objects.requireNonNull(bytes);
        this.hash = Sha256.of(bytes);
    }

    /**
     * Reads a file.
     *
     * @throws TaskException if it is missing, no file, unreadable, empty or too large
     */
    public static Source read(Path file) throws TaskException {
        String shown = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw refuse(SourceMessage.IS_FOLDER, shown);
            }
            long size = Files.size(file);
            if (size > MAXIMUM_SIZE) {
                throw refuse(SourceMessage.TOO_LARGE, shown, size >> 20, MAXIMUM_SIZE >> 20);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                throw refuse(SourceMessage.EMPTY, shown);
            }
            return new Source(shown, bytes);
        } catch (NoSuchFileException e) {
            throw new TaskException(Message.of(SourceMessage.MISSING), Location.file(shown), e);
        } catch (IOException e) {
            throw new TaskException(Message.of(SourceMessage.UNREADABLE), Location.file(shown), e);
        }
    }

    private static TaskException refuse(SourceMessage message, String file, Object... arguments) {
        return new TaskException(Message.of(message, arguments), Location.file(file));
    }

    /** The path as the user gave it; for messages. */
    public String name() {
        return name;
    }

    /** The name without folders. */
    public String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The file name without its ending: the title a transcript gets by default. */
    public String title() {
        String file = fileName();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** The ending in lower case without the dot; empty if there is none. */
    public String extension() {
        String file = fileName();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** The bytes themselves, not a copy: do not change them. */
    public byte[] bytes() {
        return bytes;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    public Sha256 hash() {
        return hash;
    }

    public SourceFile file() {
        return new SourceFile(fileName(), hash);
    }

    public Location location() {
        return Location.file(name);
    }
}
