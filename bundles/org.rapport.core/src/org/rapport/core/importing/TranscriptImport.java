// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.PartOf;
import org.rapport.core.Workers;
import org.rapport.core.people.Casting;
import org.rapport.core.registry.Importers;
import org.rapport.core.study.Study;

/** Imports transcripts into a study: every good file in one edit, every bad one named and left out whole. */
@Component(service = TranscriptImport.class)
public final class TranscriptImport {

    /**
     * Files under way together have at most this share of the memory that the process may have: 16 MiB of 512. What is
     * made of a file may take ten times its size, and as much again in the edit.
     */
    private static final int SHARE_OF_MEMORY = 32;

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
        progress.begin("Importing transcripts", files.size());
        try (ImportEdit edit = new ImportEdit(study, request, files.size(), new PartOf(progress))) {
            return run(files, finder, request, edit, progress);
        }
    }

    /**
     * Reads files and folders and says what an import of them would do. Nothing is written, and nobody is kept from
     * working on the study.
     *
     * @return what would become of each file
     * @throws TaskException if a named file is missing, or the study cannot be read
     */
    public ImportReport preview(Study study, ImportRequest request, Progress progress) throws TaskException {
        FileFinder finder = new FileFinder(importers.extensions());
        List<Path> files = finder.find(request.paths());
        progress.begin("Reading transcripts", files.size());
        try (ImportPreview preview = ImportPreview.begin(study, request)) {
            return run(files, finder, request, preview, progress);
        }
    }

    private ImportReport run(List<Path> files, FileFinder finder, ImportRequest request, Taker taker, Progress progress)
            throws TaskException {
        FileReading reading = new FileReading(importers, request.options(), new Casting(request.people()));
        List<Integer> alone = new ArrayList<>();
        new Workers()
                .each(
                        IntStream.range(0, files.size()).boxed().toList(),
                        new Workers.Room<>(
                                Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY, number -> size(files.get(number))),
                        number -> {
                            progress.checkpoint();
                            Path file = files.get(number);
                            return new Read(number, reading.readBesideOthers(file, new PartOf(progress)));
                        },
                        read -> {
                            progress.checkpoint();
                            if (read.result().isEmpty()) {
                                alone.add(read.number());
                            } else {
                                take(taker, read.number(), read.result().get(), files);
                                progress.advance(1);
                            }
                        });
        for (int number : alone) {
            progress.checkpoint();
            take(taker, number, reading.readAlone(files.get(number), new PartOf(progress)), files);
            progress.advance(1);
        }
        progress.checkpoint();
        return taker.finish(finder);
    }

    /** What reading one of the files gave; empty if it is to be read alone. */
    private record Read(int number, Optional<FileReading.Result> result) {}

    /** A file that was half written when memory ended cannot be left out alone: then the edit as a whole is not made. */
    private static void take(Taker taker, int number, FileReading.Result result, List<Path> files)
            throws TaskException {
        try {
            taker.take(number, result);
        } catch (OutOfMemoryError e) {
            String file = files.get(number).toString();
            throw new TaskException(Message.of(CoreMessage.NO_MEMORY_TO_WRITE), Location.file(file));
        }
    }

    /** What cannot be told now is said when the file is read. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
