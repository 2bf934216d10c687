// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interrupt while a file is opened is always told as one. */
final class MappedDirectoryTest {

    private static final int ROUNDS = 2_000;

    @TempDir
    private Path folder;

    private final List<IOException> failures = new CopyOnWriteArrayList<>();

    @Test
    void tellsAnInterruptAtAnyMoment() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (MappedDirectory directory = new MappedDirectory(folder)) {
            try (IndexOutput out = directory.createOutput("file", IOContext.DEFAULT)) {
                out.writeString("words");
            }
            for (int round = 0; round < ROUNDS; round++) {
                Thread reader = new Thread(() -> openOften(directory));
                reader.start();
                for (int spins = random.nextInt(30_000); spins > 0; spins--) {
                    Thread.onSpinWait();
                }
                reader.interrupt();
                reader.join();
            }
        }
        assertThat(failures).as("seed %d", seed).hasOnlyElementsOfType(ClosedByInterruptException.class);
    }

    private void openOften(MappedDirectory directory) {
        try {
            for (int i = 0; i < 50; i++) {
                try (IndexInput in = directory.openInput("file", IOContext.DEFAULT)) {
                    assertThat(in.length()).isPositive();
                }
            }
        } catch (IOException e) {
            failures.add(e);
        }
    }
}
