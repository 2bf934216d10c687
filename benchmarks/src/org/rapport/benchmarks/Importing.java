// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.importing.FileReport;
import org.rapport.core.importing.ImportReport;
import org.rapport.core.importing.ImportRequest;
import org.rapport.core.importing.TranscriptImport;
import org.rapport.core.registry.Importers;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.importers.internal.captions.SrtImporter;
import org.rapport.importers.internal.doc.DocImporter;
import org.rapport.jdbc.internal.SqliteStores;
import org.rapport.lucene.internal.LuceneIndexes;
import org.rapport.model.coding.Coder;

/** The import of Rapport, put together without a framework: a study in SQLite, an index of Lucene, all importers. */
final class Importing {

    private final Path folder;
    private final Studies studies;
    private final TranscriptImport transcriptImport;

    /** In a folder of its own. */
    Importing(Path folder) {
        this.folder = folder;
        this.studies = new Studies(new SqliteStores(), new LuceneIndexes(), folder.resolve("cache"));
        this.transcriptImport = new TranscriptImport(new Importers(Stream.concat(
                        Format.all().stream().map(Format::importer), Stream.of(new SrtImporter(), new DocImporter()))
                .toList()));
    }

    void empty() throws IOException {
        Folders.empty(folder);
    }

    private Path file() {
        return folder.resolve("bench.rapport");
    }

    /** Makes the study and brings the files of a folder into it; returns the number of turns. */
    long run(Path sources, int expected) throws TaskException {
        try (Study study = studies.create(StudyAddress.of(file()), "Benchmark")) {
            ImportRequest request =
                    new ImportRequest(List.of(sources), Map.of(), ImportOptions.DEFAULT, new Coder("bench"));
            ImportReport report = transcriptImport.run(study, request, Progress.NONE);
            Same.check("imported files", (long) expected, report.count(FileReport.Outcome.IMPORTED));
            return report.files().stream().mapToLong(FileReport::turns).sum();
        }
    }

    /** Opens the study that was made. */
    Study open() throws TaskException {
        return studies.open(StudyAddress.of(file()));
    }

    /** The folder of the index of that study. */
    Path index() throws IOException {
        try (var folders = Files.list(folder.resolve("cache").resolve("indexes"))) {
            return folders.findFirst().orElseThrow();
        }
    }

    /** Bytes of the study and of its index. */
    long size() throws IOException {
        return Folders.size(folder);
    }
}
