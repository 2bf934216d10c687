// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.Optional;
import java.util.Set;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.source.Source;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.core.PartOf;
import org.rapport.core.registry.Importers;
import org.rapport.model.text.Transcript;

/**
 * The labels that the file of a transcript had when it was imported, read from the copy that the study keeps. Some of its
 * speakers may have other names in the study since.
 */
final class ImportedLabels {

    private final Importers importers;
    private final ImportOptions options;

    ImportedLabels(Importers importers, ImportOptions options) {
        this.importers = importers;
        this.options = options;
    }

    /**
     * The labels; none if the file is not kept, or cannot be read any more, for then names are compared as they are. Asked
     * only if the corrected transcript has a label that the study does not know.
     */
    Set<String> of(StudyReader reader, Transcript transcript, Transcript corrected, Progress progress)
            throws TaskCancelledException {
        if (transcript.speakers().containsAll(corrected.speakers())) {
            return Set.of();
        }
        try {
            Optional<Source> kept = kept(reader, transcript);
            if (kept.isEmpty()) {
                return Set.of();
            }
            Source source = new Source(transcript.source().name(), kept.get().bytes());
            return importers
                    .of(source)
                    .read(source, options, new PartOf(progress))
                    .map(ReadTranscript::transcript)
                    .value()
                    .map(Transcript::speakers)
                    .orElse(Set.of());
        } catch (TaskCancelledException e) {
            throw e;
        } catch (TaskException e) {
            return Set.of();
        }
    }

    private static Optional<Source> kept(StudyReader reader, Transcript transcript) throws TaskException {
        try {
            return reader.copy().source(transcript.source().hash());
        } catch (UnsupportedOperationException e) {
            // a store that takes no part in merges hands out no sources
            return Optional.empty();
        }
    }
}
