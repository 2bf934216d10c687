// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.acceptance.Product.Outcome;
import org.rapport.acceptance.Product.Running;

/** Full disks, folders that cannot be written, many processes at once, and Ctrl-C. */
class RoughConditionsTest {

    private static final String TALK =
            "I: How was it?\n\nP: Long, and in the end it was over.\n\nI: And then?\n\nP: We began again.\n\n";

    @TempDir
    private Path folder;

    private Product product;

    @BeforeEach
    void findTheProduct() throws IOException {
        product = Product.withoutLanguageAnalysis(folder);
    }

    @Test
    void eightFirstStartsAtOnceAllWork() throws IOException, InterruptedException {
        List<Running> starts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            starts.add(product.start("", "new", folder.resolve("s" + i + ".rapport")));
        }
        for (Running start : starts) {
            Outcome outcome = start.end();
            assertThat(outcome.exit()).as(outcome.err()).isZero();
        }
        for (int i = 0; i < 8; i++) {
            assertThat(folder.resolve("s" + i + ".rapport")).isRegularFile();
        }
    }

    @Test
    void twoProcessesThatWriteOneStudyBothGetTheirEdit() throws IOException, InterruptedException {
        Path study = newStudy();
        Running one = product.start("", "import", study, talk("one.txt", 1), "--coder", "Ana");
        Running two = product.start("", "import", study, talk("two.txt", 2), "--coder", "Ben");
        Outcome first = one.end();
        Outcome second = two.end();
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(product.run("transcripts", study, "--format", "json").json().size())
                .isEqualTo(2);
        assertThat(product.run("check", study).exit()).isZero();
    }

    @Test
    void aStudyThatAnotherWriterHoldsIsNotChanged() throws IOException, InterruptedException, SQLException {
        Path study = newStudy();
        try (Connection holder = DriverManager.getConnection("jdbc:sqlite:" + study);
                Statement statement = holder.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Outcome outcome = product.run("import", study, talk("one.txt", 1));
            assertThat(outcome.exit()).isEqualTo(1);
            assertThat(outcome.hasStackTrace()).isFalse();
            assertThat(outcome.err()).contains("s.rapport");
            statement.execute("ROLLBACK");
        }
        assertThat(product.run("import", study, folder.resolve("one.txt")).exit())
                .isZero();
    }

    @Test
    void ctrlCLeavesTheStudyAsItWas() throws IOException, InterruptedException {
        Path study = newStudy();
        byte[] before = Files.readAllBytes(study);
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 400; i++) {
            Files.writeString(many.resolve("t" + i + ".txt"), ("P: " + i + "\n\n" + TALK).repeat(1) + TALK.repeat(300));
        }
        Running running = product.start("", "import", study, many);
        awaitWriter(study, running);
        new ProcessBuilder("kill", "-INT", Long.toString(running.process().pid()))
                .start()
                .waitFor();
        Outcome outcome = running.end();
        assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isEqualTo(130);
        assertThat(outcome.hasStackTrace()).isFalse();
        assertThat(product.run("history", study, "--format", "json").json().size())
                .isZero();
        assertThat(product.run("check", study).exit()).isZero();
        assertThat(Files.size(study)).isGreaterThanOrEqualTo(before.length);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("s.rapport")))
                    .containsExactly("s.rapport");
        }
    }

    /** Waits until the process has begun to write: the write-ahead log of the study has grown. */
    private static void awaitWriter(Path study, Running running) throws InterruptedException {
        Path log = study.resolveSibling(study.getFileName() + "-wal");
        while (running.process().isAlive()
                && !(Files.exists(log) && log.toFile().length() > 100_000)) {
            running.process().waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    @Test
    void aFullDiskLeavesTheStudyAsItWas() throws IOException, InterruptedException {
        Path disk = smallDisk();
        try {
            Path study = disk.resolve("s.rapport");
            assertThat(product.run("new", study).exit()).isZero();
            fill(disk, 200_000);
            Outcome outcome = product.run("import", study, talk("large.txt", 20_000));
            assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isEqualTo(1);
            assertThat(outcome.hasStackTrace()).isFalse();
            Files.delete(disk.resolve("filler"));
            assertThat(product.run("history", study, "--format", "json").json().size())
                    .isZero();
            assertThat(product.run("check", study).exit()).isZero();
            fill(disk, 10_000);
            Outcome export = product.run("export", study, disk.resolve("out.xlsx"));
            assertThat(export.exit()).as(export.err()).isEqualTo(1);
            assertThat(disk.resolve("out.xlsx")).doesNotExist();
            Files.delete(disk.resolve("filler"));
            assertThat(product.run("check", study).exit()).isZero();
            try (Stream<Path> files = Files.list(disk)) {
                assertThat(files.map(file -> file.getFileName().toString())).containsExactly("s.rapport");
            }
        } finally {
            new ProcessBuilder("umount", disk.toString()).start().waitFor();
        }
    }

    private Path smallDisk() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()).start();
        Product.need(mount.waitFor() == 0, "a small disk cannot be mounted here (not root)");
        return disk;
    }

    /** Fills the disk but for so many bytes. */
    private static void fill(Path disk, long free) throws IOException {
        long size = Math.max(0, Files.getFileStore(disk).getUsableSpace() - free);
        try (FileChannel filler =
                FileChannel.open(disk.resolve("filler"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer block = ByteBuffer.allocate(4096);
            for (long written = 0; written + 4096 <= size; written += 4096) {
                filler.write(block.rewind());
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenGetsASentence() throws IOException, InterruptedException {
        Path study = newStudy();
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.copy(study, closed.resolve("s.rapport"));
        Files.setPosixFilePermissions(closed.resolve("s.rapport"), PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        product.with("HOME", folder.toString())
                .with("RAPPORT_CACHE", folder.resolve("nobody").toString());
        List<String> nobody = asNobody();
        Outcome reading = product.startBehind(nobody, "transcripts", closed.resolve("s.rapport"))
                .end();
        assertThat(reading.exit()).as(reading.err()).isZero();
        for (Object[] writing : new Object[][] {
            {"import", closed.resolve("s.rapport"), talk("one.txt", 1)},
            {"new", closed.resolve("t.rapport")},
            {"export", study, closed.resolve("out.xlsx")}
        }) {
            Outcome outcome = product.startBehind(nobody, writing).end();
            assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isEqualTo(1);
            assertThat(outcome.err()).contains("rapport: ").contains("closed");
            assertThat(outcome.hasStackTrace()).isFalse();
        }
    }

    private List<String> asNobody() throws IOException, InterruptedException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        List<String> nobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        List<String> trial = new ArrayList<>(nobody);
        trial.addAll(List.of("test", "-x", Product.ROOT.resolve("rapport").toString(), "-a", "-w", folder.toString()));
        assumeTrue(new ProcessBuilder(trial).start().waitFor() == 0, "nobody may not look into the checkout here");
        return nobody;
    }

    private Path newStudy() throws IOException, InterruptedException {
        Path study = folder.resolve("s.rapport");
        assertThat(product.run("new", study).exit()).isZero();
        return study;
    }

    private Path talk(String name, int times) throws IOException {
        return Files.writeString(folder.resolve(name), TALK.repeat(times) + "P: " + name + "\n");
    }
}
