// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.api.source.Source;

/** The files of the folder {@code golden}, each with what is expected of it. */
public final class GoldenFiles {

    private static final String EXPECTED = ".expected.json";
    private static final String BODY = ".body.xml";
    private static final String CONTENT = ".content.xml";
    private static final Path FOLDER = Checkout.tests().resolve("golden");

    private GoldenFiles() {}

    /** The files to import, in the order of their names. */
    public static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        }
    }

    /** All of them as they are imported. */
    public static List<Source> sources() throws IOException {
        return all().stream().map(GoldenFiles::source).toList();
    }

    /** The file that says what is expected. */
    public static Path expected(Path file) {
        return FOLDER.resolve(name(file) + EXPECTED);
    }

    /**
     * A file as it is imported; what ends with {@code .body.xml} is the body of a Word document, with
     * {@code .content.xml} the styles and text of an OpenDocument one.
     */
    public static Source source(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            String inner = text.substring(text.indexOf("-->") + 3);
            if (file.toString().endsWith(BODY)) {
                return new Source(name(file) + ".docx", DocxFile.body(inner).bytes());
            } else if (file.toString().endsWith(CONTENT)) {
                return new Source(name(file) + ".odt", OdtFile.content(inner).bytes());
            }
            return new Source(file.getFileName().toString(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }
}
