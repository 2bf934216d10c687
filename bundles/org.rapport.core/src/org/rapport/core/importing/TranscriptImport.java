// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.PartOf;
import org.rapport.core.Workers;
import org.rapport.core.registry.Importers;
import org.rapport.core.study.Study;

/** Imports transcripts into a study: every good file in one edit, every bad one named and left out whole. */
@Component(service = TranscriptImport.class)
public final class TranscriptImport {

    private final Importers importers;

    @Activate
    public TranscriptImport(@Reference Importers importers) {
        this.importers = importers;
    }

    /**
     * Imports files and folders.
     *
     * @return what became of each file
     * @throws TaskException if a named file is missing, or the study cannot be written; nothing was changed
     */
    public ImportReport run(Study study, ImportRequest request, Progress progress) throws TaskException {
        FileFinder finder = new FileFinder(importers.extensions());
        List<Path> files = finder.find(request.paths());
        Roles roles = new Roles(request.roles());
        FileReading reading = new FileReading(importers, request.options(), roles);
        progress.begin("Importing transcripts", files.size());
        try (ImportEdit edit = new ImportEdit(study, request, files.size(), new PartOf(progress))) {
            new Workers()
                    .each(
                            files,
                            file -> {
                                progress.checkpoint();
                                return reading.read(file, new PartOf(progress));
                            },
                            result -> {
                                progress.checkpoint();
                                edit.take(result);
                                progress.advance(1);
                            });
            progress.checkpoint();
            return edit.finish(finder.leftOut());
        }
    }
}
