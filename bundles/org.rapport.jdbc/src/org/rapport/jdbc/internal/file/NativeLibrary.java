// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.rapport.api.cache.UserCache;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Keeps the database's native library in the user's cache. The driver itself would unpack it at every start, and
 * starts side by side could delete each other's copy before it is loaded; here it is unpacked once and appears by one
 * rename. Where the cache cannot be written, the driver does as it likes.
 */
final class NativeLibrary {

    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private NativeLibrary() {}

    /** Tells the driver where its library is, by the system properties it reads for that, unless they are set. */
    static synchronized void prepare() {
        if (System.getProperty(PATH) == null) {
            try {
                Path library = unpacked(UserCache.folder());
                System.setProperty(NAME, library.getFileName().toString());
                System.setProperty(PATH, library.getParent().toString());
            } catch (IOException e) {
                // the driver unpacks it to the folder for temporary files
            }
        }
    }

    /** The library in the cache, unpacked if it is not there; it appears by a rename, so what is there is whole. */
    static Path unpacked(Path cache) throws IOException {
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        String system = resource.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-org-sqlite-native-", "");
        Path folder = cache.resolve("native").resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + system);
        Path library = folder.resolve(LibraryLoaderUtil.getNativeLibName());
        if (!Files.isRegularFile(library)) {
            try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IOException("no library for this system");
                }
                unpack(in, folder, library);
            }
        }
        return library;
    }

    private static void unpack(InputStream in, Path folder, Path library) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "sqlite", ".new");
        try {
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
