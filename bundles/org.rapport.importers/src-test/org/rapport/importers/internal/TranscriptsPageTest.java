// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page {@code docs/transcripts.md} for researchers tells of the golden files that there are, and of all of them. A row
 * whose test files end with an asterisk may wait for them as long as there is none of its format.
 */
class TranscriptsPageTest {

    private static final Path PAGE = Checkout.file("docs/transcripts.md");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern ENDING = Pattern.compile("\\.([a-z]+)");

    /** A row of a table: its cells between the bars. */
    private record Row(List<String> cells) {

        /** The names in the last cell. */
        List<String> files() {
            return NAME.matcher(cells.get(cells.size() - 1))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        }

        /** Whether the file has an ending that the second cell names. */
        boolean isOf(String file) {
            return ENDING.matcher(cells.get(1)).results().anyMatch(match -> file.replace(".body.xml", ".docx")
                    .endsWith(match.group()));
        }
    }

    @Test
    void namesAnExistingGoldenFileInEachRow() throws IOException {
        List<String> golden = golden();
        List<Row> rows = rows();
        assertThat(rows).hasSizeGreaterThan(60);
        for (Row row : rows) {
            assertThat(row.files()).as("test files of %s", row.cells()).isNotEmpty();
            for (String name : row.files()) {
                boolean exists = golden.stream().anyMatch(file -> fits(name, file));
                assertThat(exists || name.endsWith("*") && golden.stream().noneMatch(file -> row.isOf(file)))
                        .as("%s of %s", name, row.cells())
                        .isTrue();
            }
        }
    }

    @Test
    void tellsOfEachGoldenFile() throws IOException {
        List<String> named =
                rows().stream().flatMap(row -> row.files().stream()).toList();
        assertThat(golden()).allSatisfy(file -> assertThat(named)
                .as("a row of docs/transcripts.md for %s", file)
                .anyMatch(name -> fits(name, file)));
    }

    private static boolean fits(String name, String file) {
        return name.endsWith("*") ? file.startsWith(name.substring(0, name.length() - 1)) : file.equals(name);
    }

    private static List<String> golden() throws IOException {
        try (Stream<Path> files = Files.list(Checkout.tests().resolve("golden"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected.json"))
                    .toList();
        }
    }

    /** The rows of all tables, without their heads. */
    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(PAGE);
        for (int i = 0; i < lines.size(); i++) {
            boolean head = i + 1 < lines.size() && lines.get(i + 1).startsWith("|--");
            if (lines.get(i).startsWith("| ") && !head) {
                rows.add(new Row(List.of(lines.get(i).substring(2).split(" \\|(?: |$)"))));
            }
        }
        return rows;
    }
}
