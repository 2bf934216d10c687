// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapport.api.store.StudyPlace;

/** Tells where files of this computer lie. What cannot be found out counts as local. */
public final class Places implements Function<Path, StudyPlace> {

    private final Map<String, String> environment;
    private final Path home;

    /** With the environment of this process, and the user's home. */
    public Places() {
        this(System.getenv(), Path.of(System.getProperty("user.home", "/")));
    }

    Places(Map<String, String> environment, Path home) {
        this.environment = environment;
        this.home = home;
    }

    @Override
    public StudyPlace apply(Path file) {
        Path real = real(file.toAbsolutePath());
        return NetworkDisk.of(root(real), type(real), environment)
                .map(kind -> new StudyPlace(StudyPlace.Kind.NETWORK, kind))
                .or(() -> synchroniser(real))
                .or(() -> synchroniser(file.toAbsolutePath()))
                .orElse(StudyPlace.LOCAL);
    }

    private Optional<StudyPlace> synchroniser(Path file) {
        return new SynchronisedFolders(environment, home)
                .keeper(file)
                .map(name -> new StudyPlace(StudyPlace.Kind.SYNCHRONISED, name));
    }

    /** Links are followed: what counts is where the bytes are. */
    private static Path real(Path file) {
        for (Path there = file; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(file)).normalize();
            } catch (IOException e) {
                continue; // it may be about to be made
            }
        }
        return file;
    }

    private static String root(Path file) {
        return file.getRoot() == null ? "" : file.getRoot().toString();
    }

    private static String type(Path file) {
        for (Path there = file; there != null; there = there.getParent()) {
            try {
                return Files.getFileStore(there).type();
            } catch (IOException e) {
                continue;
            }
        }
        return "";
    }
}
