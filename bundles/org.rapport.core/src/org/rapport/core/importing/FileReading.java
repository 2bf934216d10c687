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
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.registry.Importers;
import org.rapport.model.text.Transcript;

/** Reads one file: chooses its importer, gives roles, and turns every refusal into a report. */
final class FileReading {

    private final Importers importers;
    private final ImportOptions options;
    private final Roles roles;

    FileReading(Importers importers, ImportOptions options, Roles roles) {
        this.importers = importers;
        this.options = options;
        this.roles = roles;
    }

    /** What reading gave: exactly one of the two is there. */
    record Result(Optional<ReadFile> read, Optional<FileReport> refused) {

        static Result refused(String file, String format, List<Problem> problems) {
            return new Result(
                    Optional.empty(),
                    Optional.of(FileReport.leftOut(file, FileReport.Outcome.REFUSED, format, problems)));
        }
    }

    Result read(Path path, Progress progress) throws TaskCancelledException {
        String format = "";
        try {
            Source source = Source.read(path);
            TranscriptImporter importer = importers.of(source);
            format = importer.id();
            Imported<ReadTranscript> imported = importer.read(source, options, progress);
            if (imported.value().isEmpty()) {
                return Result.refused(source.name(), format, imported.problems());
            }
            return taken(source, format, imported.value().get().transcript(), imported.problems());
        } catch (TaskCancelledException e) {
            throw e;
        } catch (TaskException e) {
            return Result.refused(path.toString(), format, List.of(Problem.error(e.what(), e.where())));
        }
    }

    private Result taken(Source source, String format, Transcript transcript, List<Problem> problems) {
        if (transcript.turns().isEmpty()) {
            return Result.refused(
                    source.name(), format, List.of(Problem.error(Message.of(CoreMessage.NO_TEXT), source.location())));
        }
        transcript.text().hash();
        return new Result(
                Optional.of(new ReadFile(source.name(), format, source, transcript, roles.of(transcript), problems)),
                Optional.empty());
    }
}
