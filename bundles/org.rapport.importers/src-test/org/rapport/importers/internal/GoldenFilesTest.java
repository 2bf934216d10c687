// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;

/**
 * Imports each file of the folder {@code golden} and compares with the file of the same name that ends with
 * {@code .expected.json}. What ends with {@code .body.xml} is the body of a Word document. A new expectation is written
 * with {@code -Drapport.golden.write=true} and then read by a person.
 */
class GoldenFilesTest {

    private static final String EXPECTED = ".expected.json";
    private static final Path FOLDER = Checkout.tests().resolve("golden");

    @TestFactory
    List<DynamicTest> readsEachFileAsExpected() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<DynamicTest> tests = files.filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)))
                    .toList();
            assertThat(tests).hasSizeGreaterThan(25);
            return tests;
        }
    }

    private static void compare(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path expected = FOLDER.resolve(name.substring(0, name.indexOf('.')) + EXPECTED);
        String found = found(file, name);
        if (Boolean.getBoolean("rapport.golden.write")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static String found(Path file, String name) throws IOException {
        try {
            return TranscriptJson.of(Importing.read(source(file, name)));
        } catch (TaskException e) {
            return TranscriptJson.of(e);
        }
    }

    private static Source source(Path file, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (name.endsWith(".body.xml")) {
            String body = new String(bytes, StandardCharsets.UTF_8);
            String title = name.substring(0, name.indexOf('.'));
            return new Source(
                    title + ".docx",
                    DocxFile.body(body.substring(body.indexOf("-->") + 3)).bytes());
        }
        return new Source(name, bytes);
    }
}
