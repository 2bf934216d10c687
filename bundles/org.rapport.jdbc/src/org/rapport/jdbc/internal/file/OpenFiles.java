// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.rapport.api.task.TaskException;

/**
 * The study files that this process has open. None of them may be read past SQLite meanwhile: the system drops all locks
 * of a process on a file when it closes any descriptor of it (SQLite, "How To Corrupt An SQLite Database File", section
 * 2.2). Safe for several threads.
 */
public final class OpenFiles {

    private final Map<Object, Entry> open = new HashMap<>();

    /** What the system knows a file by, whatever it is called. */
    static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key; // Windows has no such keys, and lets nobody rename an open file
    }

    /** Counts the file as open; its header is read if it was not open here. */
    synchronized FileHeader enter(Object key, HeaderReader reader) throws TaskException {
        Entry before = open.get(key);
        Entry entry = before == null ? new Entry(reader.read(), 1) : new Entry(before.header, before.count + 1);
        open.put(key, entry);
        return entry.header;
    }

    synchronized void leave(Object key) {
        open.computeIfPresent(key, (same, entry) -> entry.count == 1 ? null : new Entry(entry.header, entry.count - 1));
    }

    private record Entry(FileHeader header, int count) {}

    /** Reads a file's header past SQLite. */
    @FunctionalInterface
    interface HeaderReader {

        FileHeader read() throws TaskException;
    }
}
