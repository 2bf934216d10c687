// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.task.Progress;

/** Exports in a JVM of its own, as on a server without fonts and with the jars that are shipped. */
class HeadlessTest {

    @TempDir
    Path folder;

    /** What that JVM runs. */
    public static void main(String[] arguments) throws Exception {
        new XlsxExporter().export(XlsxExporterTest.many(30_000), Path.of(arguments[0]), Progress.NONE);
    }

    @Test
    void asksForNoFontAndLeavesNoTemporaryFile() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path log = folder.resolve("log.txt");
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("poi-ooxml-full"))
                .collect(Collectors.joining(File.pathSeparator));
        int verdict = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Xlog:class+load",
                        "-cp",
                        path,
                        HeadlessTest.class.getName(),
                        folder.resolve("coded.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(log);
        assertThat(verdict)
                .as(() -> String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())))
                .isZero();
        assertThat(folder.resolve("coded.xlsx")).isNotEmptyFile();
        assertThat(lines).noneMatch(line -> line.contains("sun.font.") || line.contains("java.awt.Font "));
        assertThat(lines).anyMatch(line -> line.contains("rapport.excel.internal.sheet.Spool"));
        try (Stream<Path> left = Files.walk(temporary)) {
            assertThat(left.filter(file -> file.toString().contains("rapport"))).isEmpty();
        }
    }
}
