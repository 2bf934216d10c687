// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.importing.FileReport;
import org.rapport.core.importing.ImportRequest;
import org.rapport.core.importing.TranscriptImport;
import org.rapport.core.registry.Importers;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.TranscriptSummary;

/** Plug-ins come and go while a study stays open: here the example of the documentation. */
class PluginTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("rapport.root"))
            .resolve("docs/example-importer/target/org.example.chat_1.0.0.jar");

    @BeforeAll
    static void startOwnBundles() throws BundleException {
        OwnBundles.start();
    }

    @Test
    void usesAnImporterThatArrivesAndForgetsItWhenItLeaves(@TempDir Path folder)
            throws IOException, BundleException, TaskException {
        Path chat = Files.writeString(folder.resolve("a.chat"), "@Ada | It rains on the invented town.\n");
        Importers importers = OwnBundles.service(Importers.class);
        TranscriptImport imports = OwnBundles.service(TranscriptImport.class);
        ImportRequest request = new ImportRequest(List.of(chat), Map.of(), ImportOptions.DEFAULT, new Coder("Test"));
        try (Study study =
                OwnBundles.service(Studies.class).create(StudyAddress.of(folder.resolve("s.rapport")), "Chats")) {
            List<TranscriptImporter> before = importers.all();
            assertThat(outcome(imports, study, request)).isEqualTo(FileReport.Outcome.REFUSED);

            Bundle plugin = OwnBundles.context().installBundle(EXAMPLE.toUri().toString());
            try {
                plugin.start();
                assertThat(importers.all()).hasSize(before.size() + 1).anyMatch(each -> each.id()
                        .equals("chat"));
                assertThat(outcome(imports, study, request)).isEqualTo(FileReport.Outcome.IMPORTED);

                plugin.stop();
                assertThat(importers.all()).isEqualTo(before);
                assertThat(importers.forExtension("chat")).isEmpty();
                assertThat(titles(study)).containsExactly("a");
            } finally {
                plugin.uninstall();
            }
        }
    }

    private static FileReport.Outcome outcome(TranscriptImport imports, Study study, ImportRequest request)
            throws TaskException {
        return imports.run(study, request, Progress.NONE).files().get(0).outcome();
    }

    private static List<String> titles(Study study) throws TaskException {
        try (StudyReader reader = study.store().read()) {
            return reader.transcripts().stream().map(TranscriptSummary::title).toList();
        }
    }
}
