// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Transcript;

/** Files that broke other programs: each is imported or refused with a sentence, under each ending that is read. */
class HostileFilesTest {

    @TestFactory
    List<DynamicTest> importsOrRefusesEachFileUnderEachEnding() throws IOException {
        Optional<Path> folder = Checkout.data("hostile");
        assumeTrue(folder.isPresent(), "skipped: the hostile files are not on this machine");
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.orElseThrow())) {
            for (Path file : files.sorted().toList()) {
                for (String ending : Set.of("txt", "vtt", "srt", "docx", "rtf")) {
                    String name = file.getFileName() + " as " + ending;
                    tests.add(DynamicTest.dynamicTest(
                            name,
                            () -> assertTimeoutPreemptively(
                                    Duration.ofSeconds(10), () -> importOrRefuse(file, ending))));
                }
            }
        }
        return tests;
    }

    private static void importOrRefuse(Path file, String ending) throws IOException {
        Source source = new Source("hostile." + ending, Files.readAllBytes(file));
        try {
            Imported<Transcript> imported = Importing.read(source);
            imported.value().ifPresent(Laws::check);
        } catch (TaskException e) {
            assertThat(e.what().text()).endsWith(".");
            assertThat(e.where().file()).isEqualTo("hostile." + ending);
        }
    }
}
