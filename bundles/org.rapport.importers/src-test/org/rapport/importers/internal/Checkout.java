// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the checkout is, and real interviews beside it that are not part of it. */
public final class Checkout {

    private Checkout() {}

    /** The folder of a file in the checkout. */
    public static Path file(String path) {
        return root().resolve(path);
    }

    /** The folder of this bundle's test sources. */
    public static Path tests() {
        return file("bundles/org.rapport.importers/src-test/org/rapport/importers/internal");
    }

    /** A folder of real data, named by the property rapport.data, the variable RAPPORT_DATA, or beside the checkout. */
    public static Optional<Path> data(String folder) {
        String named = System.getProperty("rapport.data", System.getenv().getOrDefault("RAPPORT_DATA", ""));
        Path data = named.isEmpty() ? root().toAbsolutePath().normalize().resolve("../shared/data") : Path.of(named);
        return Optional.of(data.resolve(folder)).filter(Files::isDirectory);
    }

    private static Path root() {
        return Path.of(System.getProperty("rapport.root", "../.."));
    }
}
