// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A folder of its own for half-made sheets, that only its owner can read; made when first needed, gone when closed. */
final class TempFolder implements Closeable {

    private final List<Path> files = new ArrayList<>();
    private Optional<Path> folder = Optional.empty();

    /** A path for a new file. */
    Path file() throws IOException {
        if (folder.isEmpty()) {
            folder = Optional.of(Files.createTempDirectory("rapport-excel-"));
        }
        Path file = folder.get().resolve("rows-" + files.size());
        files.add(file);
        return file;
    }

    /** Whether a file was asked for. */
    boolean used() {
        return folder.isPresent();
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        if (folder.isPresent()) {
            Files.deleteIfExists(folder.get());
        }
    }
}
