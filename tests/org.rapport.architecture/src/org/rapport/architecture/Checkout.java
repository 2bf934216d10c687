// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The folders of this checkout that the rules are about. */
final class Checkout {
    static final Path ROOT = Path.of(System.getProperty("rapport.root"));

    /** The own bundles, lowest first. */
    static final List<String> BUNDLES =
            List.of("model", "api", "core", "importers", "codebooks", "lucene", "corenlp", "jdbc", "excel", "cli");

    private Checkout() {}

    static Path bundle(String name) {
        return ROOT.resolve("bundles").resolve("org.rapport." + name);
    }

    /** The compiled classes of all own bundles. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .importPaths(BUNDLES.stream()
                        .map(name -> bundle(name).resolve("target").resolve("classes"))
                        .toList());
    }

    static JavaClasses classes(String bundle) {
        return new ClassFileImporter()
                .importPath(bundle(bundle).resolve("target").resolve("classes"));
    }

    static Manifest manifest(String bundle) {
        try (var in = Files.newInputStream(bundle(bundle).resolve("META-INF").resolve("MANIFEST.MF"))) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every Java file of the checkout that people wrote, tests included. */
    static List<Path> sources() {
        return Stream.of("bundles", "tests", "benchmarks", "tools")
                .map(ROOT::resolve)
                .filter(Files::isDirectory)
                .flatMap(folder -> files(folder, ".java"))
                .toList();
    }

    static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !ROOT.relativize(file).toString().contains("target"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
