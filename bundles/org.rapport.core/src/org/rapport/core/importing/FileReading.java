// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.people.Casting;
import org.rapport.core.registry.Importers;
import org.rapport.model.text.Transcript;

/**
 * Reads one file: chooses its importer, finds out who speaks, and turns every refusal into a report.
 *
 * <p>Importers are plug-ins and files are hostile. So what an importer breaks off with is caught here, at the one place
 * where a file can be left out whole and the others go on: a batch of two hundred interviews is not lost to one of them.
 * What is said of it names the importer and the place in the program, and never what was being read.
 */
final class FileReading {

    private final Importers importers;
    private final ImportOptions options;
    private final Casting casting;

    FileReading(Importers importers, ImportOptions options, Casting casting) {
        this.importers = importers;
        this.options = options;
        this.casting = casting;
    }

    /** What reading gave: exactly one of the two is there. */
    record Result(Optional<ReadFile> read, Optional<FileReport> refused) {

        static Result read(ReadFile file) {
            return new Result(Optional.of(file), Optional.empty());
        }

        static Result refused(String file, String format, Message why) {
            return refused(file, format, List.of(Problem.error(why, Location.file(file))));
        }

        static Result refused(String file, String format, List<Problem> problems) {
            return new Result(Optional.empty(), Optional.of(FileReport.refused(file, format, problems)));
        }
    }

    /**
     * Reads a file beside others; a file for which there is no memory then may have enough when it is read alone.
     *
     * @return empty if it should be read again alone
     */
    Optional<Result> readBesideOthers(Path path, Progress progress) throws TaskCancelledException {
        try {
            return Optional.of(read(path, progress));
        } catch (OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    /** Reads a file while no other is being read. */
    Result readAlone(Path path, Progress progress) throws TaskCancelledException {
        try {
            return read(path, progress);
        } catch (OutOfMemoryError e) {
            return Result.refused(path.toString(), "", Message.of(CoreMessage.NO_MEMORY));
        }
    }

    private Result read(Path path, Progress progress) throws TaskCancelledException {
        try {
            Source source = Source.read(path);
            return read(source, importers.of(source), progress);
        } catch (TaskCancelledException e) {
            throw e;
        } catch (TaskException e) {
            return Result.refused(path.toString(), "", List.of(Problem.error(e.what(), e.where())));
        }
    }

    private Result read(Source source, TranscriptImporter importer, Progress progress) throws TaskCancelledException {
        try {
            return taken(source, importer.id(), importer.read(source, options, progress));
        } catch (TaskCancelledException e) {
            throw e;
        } catch (TaskException e) {
            return Result.refused(source.name(), importer.id(), List.of(Problem.error(e.what(), e.where())));
        } catch (StackOverflowError e) {
            return Result.refused(source.name(), importer.id(), Message.of(CoreMessage.TOO_DEEP));
        } catch (RuntimeException e) {
            return Result.refused(source.name(), importer.id(), mistake(importer, e));
        }
    }

    /** Without the exception's own words: they may be those of the file. */
    private static Message mistake(TranscriptImporter importer, RuntimeException mistake) {
        StackTraceElement[] trace = mistake.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + ":" + trace[0].getLineNumber();
        return Message.of(
                CoreMessage.IMPORTER_FAILED,
                importer.label(),
                mistake.getClass().getSimpleName(),
                place);
    }

    private Result taken(Source source, String format, Imported<ReadTranscript> imported) {
        if (imported.value().isEmpty()) {
            return Result.refused(source.name(), format, imported.problems());
        }
        ReadTranscript read = imported.value().get();
        Transcript transcript = read.transcript();
        if (transcript.turns().isEmpty()) {
            return Result.refused(source.name(), format, Message.of(CoreMessage.NO_TEXT));
        }
        transcript.text().hash();
        return Result.read(ReadFile.of(
                source, format, read.encoding(), casting.of(source.name(), transcript), imported.problems()));
    }
}
