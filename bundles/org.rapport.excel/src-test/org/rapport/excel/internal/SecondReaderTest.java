// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Has openpyxl, which pandas uses, read what POI reads. */
class SecondReaderTest {

    @TempDir
    Path folder;

    @Test
    void openpyxlReadsTheSameCells() throws Exception {
        FakeStudy study = Samples.mixed().code("Dock two", "long ".repeat(8_000) + Samples.EMOJI, "CALL");
        Path file = Exports.write(study, folder);
        List<List<Object>> expected = new ArrayList<>();
        try (XSSFWorkbook book = Exports.open(file)) {
            for (Sheet sheet : book) {
                expected.add(List.of(sheet.getSheetName()));
                expected.addAll(Exports.wholeCells((XSSFSheet) sheet));
            }
        }
        List<List<Object>> read = read(file);
        assertThat(read).hasSameSizeAs(expected);
        for (int i = 0; i < read.size(); i++) {
            assertSame(read.get(i), expected.get(i));
        }
    }

    private static void assertSame(List<Object> read, List<Object> expected) {
        assertThat(read).hasSameSizeAs(expected);
        for (int i = 0; i < read.size(); i++) {
            if (expected.get(i) instanceof Double number) {
                assertThat((Double) read.get(i)).isCloseTo(number, Offset.offset(1e-8));
            } else {
                assertThat(read.get(i)).isEqualTo(expected.get(i));
            }
        }
    }

    private List<List<Object>> read(Path file) throws IOException, InterruptedException, URISyntaxException {
        Optional<String> python = python();
        Required.that(python.isPresent(), "there is no Python with openpyxl here (Debian: python3-openpyxl)");
        Path script =
                Path.of(SecondReaderTest.class.getResource("read_workbook.py").toURI());
        Path out = folder.resolve("cells.json");
        Path errors = folder.resolve("errors.txt");
        int verdict = new ProcessBuilder(python.get(), script.toString(), file.toString())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        assertThat(verdict).as(() -> text(errors)).isZero();
        List<List<Object>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            rows.add(array(line));
        }
        return rows;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Optional<String> python() throws InterruptedException {
        for (String command : List.of("python3", "/usr/bin/python3", "python")) {
            try {
                Process process = new ProcessBuilder(command, "-c", "import openpyxl")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (process.waitFor() == 0) {
                    return Optional.of(command);
                }
            } catch (IOException e) {
                // that command is not there; try the next
            }
        }
        return Optional.empty();
    }

    private static List<Object> array(String json) throws IOException {
        List<Object> values = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                values.add(token == JsonToken.VALUE_STRING ? parser.getText() : parser.getDoubleValue());
            }
        }
        return values;
    }
}
