// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;
import org.junit.jupiter.api.Test;

class SpoolTest {

    @Test
    void givesBackWhatItTookFromMemory() throws Exception {
        takesAndGivesBack(50_000, false);
    }

    @Test
    void givesBackWhatItTookFromAFileThatIsGoneAfterwards() throws Exception {
        takesAndGivesBack(3_000_000, true);
    }

    private static void takesAndGivesBack(int length, boolean onDisk) throws IOException {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        TempFolder folder = new TempFolder();
        Spool spool = new Spool(folder);
        spool.out().write(content);
        spool.end();
        assertThat(folder.used()).isEqualTo(onDisk);
        Path file = folder.file();
        assertThat(file.getParent()).isDirectory();
        assertThat(inflated(spool)).isEqualTo(content);
        assertThat(spool.length()).isEqualTo(length);
        folder.close();
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void onlyItsOwnerMayReadTheFolder() throws IOException {
        try (TempFolder folder = new TempFolder()) {
            Path parent = folder.file().getParent();
            if (parent.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                assertThat(Files.getPosixFilePermissions(parent)).hasSize(3).allMatch(p -> p.name()
                        .startsWith("OWNER"));
            }
        }
    }

    private static byte[] inflated(Spool spool) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Inflater inflater = new Inflater(true);
        try (InputStream in = spool.compressed()) {
            in.transferTo(new InflaterOutputStream(bytes, inflater));
            assertThat(bytes.size()).isEqualTo((int) spool.length());
        } finally {
            inflater.end();
        }
        return bytes.toByteArray();
    }
}
