// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.util.List;
import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.study.Speaker;

/** Says what an import would do, and only reads: neither the study nor the search index is written. */
final class ImportPreview implements Taker {

    private final StudyReader reader;
    private final Batch batch;

    private ImportPreview(StudyReader reader, Batch batch) {
        this.reader = reader;
        this.batch = batch;
    }

    static ImportPreview begin(Study study, ImportRequest request) throws TaskException {
        StudyReader reader = study.store().read();
        try {
            return new ImportPreview(reader, new Batch(reader, request.people()));
        } catch (TaskException e) {
            reader.close();
            throw e;
        }
    }

    @Override
    public void take(int number, FileReading.Result result) throws TaskException {
        if (result.refused().isPresent()) {
            batch.report(number, result.refused().get());
            return;
        }
        ReadFile file = result.read().orElseThrow();
        Optional<Message> known = batch.known(file);
        if (known.isPresent()) {
            batch.report(number, file.known(known.get()));
            return;
        }
        List<Speaker> speakers = batch.speakers(file);
        batch.report(number, batch.titled(file).report(FileReport.Outcome.READABLE, Optional.empty(), speakers));
        batch.cases().takeNew().forEach(made -> batch.made(made.name()));
    }

    @Override
    public ImportReport finish(FileFinder finder) {
        return batch.finish(finder, Optional.empty());
    }

    @Override
    public void close() throws TaskException {
        reader.close();
    }
}
