// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapport.api.task.TaskException;

/**
 * Imports each file of the folder {@code golden} and compares with the file of the same name that ends with
 * {@code .expected.json}. What ends with {@code .body.xml} is the body of a Word document, with {@code .content.xml} the
 * content of an OpenDocument one. A new expectation is written with {@code -Drapport.golden.write=true} and then read by
 * a person.
 */
class GoldenFilesTest {

    @TestFactory
    List<DynamicTest> readsEachFileAsExpected() throws IOException {
        List<DynamicTest> tests = GoldenFiles.all().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)))
                .toList();
        assertThat(tests).hasSizeGreaterThan(25);
        return tests;
    }

    private static void compare(Path file) throws IOException {
        Path expected = GoldenFiles.expected(file);
        String found = found(file);
        if (Boolean.getBoolean("rapport.golden.write")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static String found(Path file) throws IOException {
        try {
            return TranscriptJson.of(Importing.read(GoldenFiles.source(file)));
        } catch (TaskException e) {
            return TranscriptJson.of(e);
        }
    }
}
