// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapport.importers.internal.Checkout;
import org.rapport.importers.internal.Refusals;
import org.rapport.testkit.TenSeconds;

/** Files that broke other programs, read as PDFs: each is imported or refused with a sentence. */
class HostilePdfTest {

    @TestFactory
    List<DynamicTest> importsOrRefusesEachFileAsAPdf() throws IOException {
        Optional<Path> folder = Checkout.data("hostile");
        assumeTrue(folder.isPresent(), "skipped: the hostile files are not on this machine");
        try (Stream<Path> files = Files.list(folder.orElseThrow())) {
            return files.sorted()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> TenSeconds.of(() -> assertThat(Refusals.of("a.pdf", Files.readAllBytes(file)))
                                    .matches("imported|a\\.pdf: .*\\."))))
                    .toList();
        }
    }
}
