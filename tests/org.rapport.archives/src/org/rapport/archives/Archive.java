// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.archives;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** An archive that is handed to people: its name and the names of the files in it. */
record Archive(String name, List<String> files) {
    private static final Path PRODUCTS = Path.of(System.getProperty("rapport.root"), "products");

    /** All archives of this build. */
    static List<Archive> all() throws IOException {
        List<Archive> archives = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(PRODUCTS)) {
            List<Path> found = walk.filter(file -> file.getFileName().toString().matches("rapport-.*\\.(zip|tar\\.gz)"))
                    .toList();
            for (Path file : found) {
                archives.add(read(file));
            }
        }
        return archives;
    }

    static Archive read(Path file) throws IOException {
        List<String> files = new ArrayList<>();
        try (ArchiveInputStream<? extends ArchiveEntry> in = open(file)) {
            for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.add(entry.getName());
                }
            }
        }
        return new Archive(file.getFileName().toString(), files);
    }

    private static ArchiveInputStream<? extends ArchiveEntry> open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".zip")
                ? new ZipArchiveInputStream(in)
                : new TarArchiveInputStream(new GzipCompressorInputStream(in));
    }

    /** Whether this archive has a bundle whose file name begins like this. */
    boolean hasBundle(String prefix) {
        return bundles().stream().anyMatch(bundle -> bundle.startsWith(prefix));
    }

    /** The file names of the bundles. */
    List<String> bundles() {
        return files.stream()
                .filter(file -> file.matches("(.*/)?plugins/[^/]+\\.jar"))
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
