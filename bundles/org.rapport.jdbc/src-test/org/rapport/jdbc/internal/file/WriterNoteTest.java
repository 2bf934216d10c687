// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.coding.Coder;

final class WriterNoteTest {

    @TempDir
    private Path folder;

    private WriterNote note;

    @BeforeEach
    void nameTheStudy() {
        note = new WriterNote(folder.resolve("s.rapport"));
    }

    private void leave(byte[] content, Duration age) throws IOException {
        Files.write(note.file(), content);
        Files.setLastModifiedTime(note.file(), FileTime.from(Instant.now().minus(age)));
    }

    private byte[] whole() throws IOException {
        note.write(new Coder("Žofie"), "A \"label\"");
        return Files.readAllBytes(note.file());
    }

    @Test
    void namesWhoeverIsStillThere() throws IOException {
        leave(whole(), Duration.ofDays(1));
        assertThat(note.holder()).hasValueSatisfying(holder -> assertThat(holder)
                .contains("Žofie", "process " + ProcessHandle.current().pid(), "A \"label\""));
        note.removeIfStale();
        assertThat(note.file()).exists();
    }

    @Test
    void removesAnOldNoteThatWasCutOffAnywhereBeforeItsLastLine() throws IOException {
        byte[] whole = whole();
        int last =
                new String(whole, StandardCharsets.ISO_8859_1).stripTrailing().lastIndexOf('\n');
        for (int length = 0; length <= last; length++) {
            leave(Arrays.copyOf(whole, length), Duration.ofHours(1));
            assertThat(note.holder()).isEmpty();
            assertThat(note.isStale()).as("cut at %d", length).isTrue();
            note.removeIfStale();
            assertThat(note.file()).doesNotExist();
        }
    }

    @Test
    void leavesANoteThatSomebodyMayBeWritingNow() throws IOException {
        leave(Arrays.copyOf(whole(), 60), Duration.ZERO);
        assertThat(note.isStale()).isFalse();
    }

    @Test
    void leavesAFileOfSomebodyElse() throws IOException {
        leave("Notes by Ada\n".getBytes(StandardCharsets.UTF_8), Duration.ofDays(1));
        assertThat(note.isStale()).isFalse();
        leave("Rapport is\nmore".getBytes(StandardCharsets.UTF_8), Duration.ofDays(1));
        assertThat(note.isStale()).isFalse();
    }
}
