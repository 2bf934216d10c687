// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Rapport's cache folder: the system property {@code rapport.cache}, else the place that the operating system has for
 * such files.
 */
final class CacheFolder {

    private CacheFolder() {}

    /** The folder for this user; it need not exist. */
    static Path find(Properties properties, Map<String, String> environment) {
        return Optional.ofNullable(properties.getProperty("rapport.cache"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElseGet(() -> usual(properties, environment));
    }

    private static Path usual(Properties properties, Map<String, String> environment) {
        Path home = Path.of(properties.getProperty("user.home"));
        String system = properties.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            return folder(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData/Local"))
                    .resolve("rapport");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Caches/rapport");
        }
        return folder(environment, "XDG_CACHE_HOME")
                .orElse(home.resolve(".cache"))
                .resolve("rapport");
    }

    /** Relative paths are ignored (XDG Base Directory Specification 0.8). */
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
