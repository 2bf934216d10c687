// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A study in a file.
 *
 * @param path the file, as the user named it
 */
public record FileAddress(Path path) implements StudyAddress {

    private static final String ENDING = ".rapport";

    public FileAddress {
        Objects.requireNonNull(path);
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    @Override
    public String name() {
        String name =
                Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
        return name.endsWith(ENDING) && name.length() > ENDING.length()
                ? name.substring(0, name.length() - ENDING.length())
                : name;
    }

    @Override
    public String place() {
        return path.toAbsolutePath().normalize().toString();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
