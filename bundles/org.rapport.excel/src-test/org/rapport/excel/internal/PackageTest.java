// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the file as a package of parts. */
class PackageTest {

    @TempDir
    Path folder;

    private Map<String, byte[]> parts;

    @BeforeEach
    void export() throws Exception {
        parts = parts(Exports.write(Samples.mixed(), folder));
    }

    static Map<String, byte[]> parts(Path file) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    private static OoxmlSchemas schemas() throws Exception {
        Optional<Path> jar = OoxmlSchemas.find();
        Required.that(jar.isPresent(), "poi-ooxml-full, which carries the schemas, is not there");
        return new OoxmlSchemas(jar.get());
    }

    @Test
    void eachPartIsValid() throws Exception {
        OoxmlSchemas schemas = schemas();
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            faults.addAll(schemas.faults(part.getKey(), part.getValue()));
        }
        assertThat(faults).isEmpty();
        assertThat(parts).hasSize(14);
    }

    @Test
    void eachPartOfAnEmptyStudyIsValid() throws Exception {
        OoxmlSchemas schemas = schemas();
        FakeStudy empty = new FakeStudy();
        empty.codebook = Optional.empty();
        for (Map.Entry<String, byte[]> part :
                parts(Exports.write(empty, folder)).entrySet()) {
            assertThat(schemas.faults(part.getKey(), part.getValue())).isEmpty();
        }
    }

    @Test
    void aSpoiltPartIsFound() throws Exception {
        OoxmlSchemas schemas = schemas();
        spoil(schemas, "xl/worksheets/sheet2.xml", "<row r=\"2\"", "<row r=\"two\"");
        spoil(schemas, "xl/worksheets/sheet2.xml", "t=\"inlineStr\"", "t=\"words\"");
        spoil(schemas, "xl/worksheets/sheet1.xml", "<sheetData>", "<sheetData><col/>");
        spoil(schemas, "xl/workbook.xml", "sheetId=", "sheetNumber=");
        spoil(schemas, "xl/styles.xml", "patternType=\"solid\"", "patternType=\"soft\"");
        spoil(schemas, "xl/sharedStrings.xml", "<sst", "<sst odd=\"1\"");
        spoil(schemas, "docProps/app.xml", "<Application>", "<Pages>many</Pages><Application>");
        spoil(schemas, "docProps/core.xml", "cp:lastModifiedBy", "cp:lastSeenBy");
        spoil(schemas, "xl/_rels/workbook.xml.rels", "Target=", "Goal=");
        spoil(schemas, "_rels/.rels", "</Relationships>", "<More/></Relationships>");
        spoil(schemas, "[Content_Types].xml", "PartName=\"/", "PartName=\"");
    }

    private void spoil(OoxmlSchemas schemas, String part, String good, String bad) throws Exception {
        assertThat(text(part)).contains(good);
        assertThat(schemas.faults(part, parts.get(part))).isEmpty();
        byte[] spoilt = text(part).replace(good, bad).getBytes(StandardCharsets.UTF_8);
        assertThat(schemas.faults(part, spoilt)).as("%s with %s", part, bad).isNotEmpty();
    }

    @Test
    void eachPartHasItsContentType() {
        String types = text("[Content_Types].xml");
        for (String part : parts.keySet()) {
            if (part.endsWith(".rels") || part.equals("[Content_Types].xml")) {
                assertThat(types).contains("Extension=\"rels\"");
            } else {
                assertThat(types).contains("PartName=\"/" + part + "\"");
            }
        }
    }

    @Test
    void entriesDoNotTellWhenTheyWereWritten() throws Exception {
        try (ZipFile zip = new ZipFile(folder.resolve("coded.xlsx").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal)).containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
        }
    }

    @Test
    void nothingLeadsOutOfTheFile() {
        parts.forEach((name, content) -> {
            assertThat(text(name)).doesNotContain("TargetMode=\"External\"");
            assertThat(name).doesNotContain("externalLink").doesNotContain("vbaProject");
        });
    }

    @Test
    void noCellHoldsAFormula() {
        parts.keySet().stream()
                .filter(name -> name.startsWith("xl/worksheets/sheet"))
                .forEach(name -> assertThat(text(name)).doesNotContain("<f>").doesNotContain("<f "));
    }
}
