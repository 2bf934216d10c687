// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that broke other programs, and generated ones: each is imported or refused with a sentence, under each ending
 * that is read, in less than ten seconds, by a process with 512 MiB that reads two at once.
 */
class HostileFilesTest {

    private static final int LONGEST_MILLIS = 10_000;

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> importsOrRefusesEachFileUnderEachEnding() throws IOException, InterruptedException {
        Optional<Path> hostile = Checkout.data("hostile");
        assumeTrue(hostile.isPresent(), "skipped: the hostile files are not on this machine");
        return run(hostile.orElseThrow().toString());
    }

    @TestFactory
    List<DynamicTest> importsOrRefusesEachMonster() throws IOException, InterruptedException {
        return run();
    }

    private List<DynamicTest> run(String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command(arguments))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(30, TimeUnit.MINUTES);
        process.destroyForcibly();
        List<String> lines = new ArrayList<>(Files.readAllLines(out));
        String errors = Files.readString(err);
        assertThat(ended).as(errors).isTrue();
        List<DynamicTest> tests = lines.stream()
                .filter(line -> line.contains("\t"))
                .map(HostileFilesTest::test)
                .toList();
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        List<DynamicTest> all = new ArrayList<>(tests);
        all.add(DynamicTest.dynamicTest(
                "the process ends in order", () -> assertThat(last).as(errors).isEqualTo("end")));
        return all;
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider",
                "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                "-cp",
                System.getProperty("java.class.path"),
                HostileRun.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static DynamicTest test(String line) {
        String[] parts = line.split("\t", 3);
        return DynamicTest.dynamicTest(parts[0], () -> {
            assertThat(parts[2]).isEqualTo("ok");
            assertThat(Integer.parseInt(parts[1]))
                    .as("milliseconds of processor time")
                    .isLessThan(LONGEST_MILLIS);
        });
    }
}
