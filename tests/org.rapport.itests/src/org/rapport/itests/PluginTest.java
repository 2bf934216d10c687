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
import org.rapport.itests.plugin.PoemImporter;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.TranscriptSummary;

/** Plug-ins come and go while a study stays open. */
class PluginTest {

    @BeforeAll
    static void startOwnBundles() throws BundleException {
        OwnBundles.start();
    }

    @Test
    void usesAnImporterThatArrivesAndForgetsItWhenItLeaves(@TempDir Path folder)
            throws IOException, BundleException, TaskException {
        Path poem = Files.writeString(folder.resolve("a.poem"), "It rains on the invented town.");
        Importers importers = OwnBundles.service(Importers.class);
        TranscriptImport imports = OwnBundles.service(TranscriptImport.class);
        ImportRequest request = new ImportRequest(List.of(poem), Map.of(), ImportOptions.DEFAULT, new Coder("Test"));
        try (Study study =
                OwnBundles.service(Studies.class).create(StudyAddress.of(folder.resolve("s.rapport")), "Poems")) {
            List<TranscriptImporter> before = importers.all();
            assertThat(outcome(imports, study, request)).isEqualTo(FileReport.Outcome.REFUSED);

            Bundle plugin = OwnBundles.context().installBundle("memory:poems", PluginJar.with(PoemImporter.class));
            try {
                plugin.start();
                assertThat(importers.all()).hasSize(before.size() + 1).anyMatch(each -> each.id()
                        .equals("poem"));
                assertThat(outcome(imports, study, request)).isEqualTo(FileReport.Outcome.IMPORTED);

                plugin.stop();
                assertThat(importers.all()).isEqualTo(before);
                assertThat(importers.forExtension("poem")).isEmpty();
                assertThat(titles(study)).containsExactly("A poem");
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
