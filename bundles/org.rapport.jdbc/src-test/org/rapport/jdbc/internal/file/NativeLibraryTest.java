// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/** The native library is unpacked once, whole, also by eight at once. */
final class NativeLibraryTest {

    @TempDir
    Path cache;

    @Test
    void appearsWholeWhenEightUnpackItAtOnce() throws InterruptedException, ExecutionException, IOException {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Path> unpack = () -> NativeLibrary.unpacked(cache);
            List<Future<Path>> libraries = pool.invokeAll(Collections.nCopies(8, unpack));
            Path library = libraries.get(0).get();
            for (Future<Path> other : libraries) {
                assertThat(other.get()).isEqualTo(library);
            }
            try (Stream<Path> files = Files.list(library.getParent())) {
                assertThat(files).containsExactly(library);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void isTheOneInTheDriver() throws IOException {
        Path library = NativeLibrary.unpacked(cache);
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + library.getFileName();
        try (InputStream packed = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            assertThat(library).hasBinaryContent(packed.readAllBytes());
        }
        assertThat(NativeLibrary.unpacked(cache)).isEqualTo(library);
    }
}
