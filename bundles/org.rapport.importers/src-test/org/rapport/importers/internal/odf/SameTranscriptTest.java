// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.Checkout;
import org.rapport.importers.internal.DocxFile;
import org.rapport.importers.internal.Importing;
import org.rapport.model.text.Transcript;

/** Invented interviews that LibreOffice saves in another format give the same transcripts. */
class SameTranscriptTest {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String PACKAGE = "application/vnd.openxmlformats-";
    private static final List<String> INTERVIEWS =
            List.of("docx-spans", "docx-rev", "docx-nvivo-table", "docx-noscribe", "docx-otter");

    @Test
    void givesTheSameTranscriptOfWordAndOpenDocument(@TempDir Path folder)
            throws IOException, InterruptedException, TaskException {
        assumeTrue(isInstalled(), "skipped: LibreOffice is not on this machine");
        for (String name : INTERVIEWS) {
            write(folder, name);
        }

        convert(folder, "odt", "docx");
        convert(folder, "fodt", "docx");

        for (String name : INTERVIEWS) {
            Transcript docx = Importing.transcript(folder.resolve(name + ".docx"));
            assertSame(docx, Importing.transcript(folder.resolve(name + ".odt")), name + ".odt");
            assertSame(docx, Importing.transcript(folder.resolve(name + ".fodt")), name + ".fodt");
        }
    }

    private static void assertSame(Transcript docx, Transcript other, String name) {
        assertThat(other.text().value()).as(name).isEqualTo(docx.text().value());
        assertThat(other.turns()).as(name).isEqualTo(docx.turns());
        assertThat(other.marks()).as(name).isEqualTo(docx.marks());
        assertThat(other.cues()).as(name).isEqualTo(docx.cues());
    }

    private static void write(Path folder, String name) throws IOException {
        String body = Files.readString(Checkout.tests().resolve("golden").resolve(name + ".body.xml"));
        String types = "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"rels\" ContentType=\"" + PACKAGE
                + "package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"" + PACKAGE
                + "officedocument.wordprocessingml.document.main+xml\"/></Types>";
        byte[] bytes = DocxFile.body(body.substring(body.indexOf("-->") + 3))
                .part("[Content_Types].xml", types)
                .bytes();
        Files.write(folder.resolve(name + ".docx"), bytes);
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    private static void convert(Path folder, String to, String from) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                to,
                "--outdir",
                folder.toString()));
        INTERVIEWS.forEach(name -> command.add(folder.resolve(name + "." + from).toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
