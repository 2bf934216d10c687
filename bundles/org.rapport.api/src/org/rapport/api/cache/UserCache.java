// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The folder of one user for indexes, annotations and language models. Everything in it can be deleted while Rapport is
 * not running and is made again when needed.
 */
public final class UserCache {

    /** The system property that names the folder; the launchers set it. */
    public static final String PROPERTY = "rapport.cache";

    /** The folder in it that holds annotations; the names of its files begin with the digest of the text. */
    public static final String ANNOTATIONS = "annotations";

    private UserCache() {}

    /** The folder that the system property names, else the customary one of this operating system. It may not exist yet. */
    public static Path folder() {
        return folder(System.getProperties(), System.getenv());
    }

    /**
     * Makes a folder, and those above it that are missing, that nobody but this user can look into: for what holds
     * participants' words.
     */
    public static Path createPrivate(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectories(folder);
    }

    static Path folder(Properties properties, Map<String, String> environment) {
        return set(properties.getProperty(PROPERTY)).orElseGet(() -> customary(properties, environment));
    }

    private static Path customary(Properties properties, Map<String, String> environment) {
        String system = properties.getProperty("os.name", "");
        Path home = Path.of(properties.getProperty("user.home", ""));
        if (system.startsWith("Windows")) {
            return set(environment.get("LOCALAPPDATA"))
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("rapport");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Caches").resolve("rapport");
        }
        return set(environment.get("XDG_CACHE_HOME"))
                .orElse(home.resolve(".cache"))
                .resolve("rapport");
    }

    private static Optional<Path> set(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank()).map(Path::of);
    }
}
