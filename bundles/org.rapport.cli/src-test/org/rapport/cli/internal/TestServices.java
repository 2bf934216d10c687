// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.search.IndexContents;
import org.rapport.api.search.IndexUpdate;
import org.rapport.api.search.SearchHit;
import org.rapport.api.search.SearchQuery;
import org.rapport.api.search.SearchResult;
import org.rapport.api.search.TranscriptIndex;
import org.rapport.api.search.TranscriptIndexes;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.api.team.StudyTeams;
import org.rapport.core.autocode.Autocode;
import org.rapport.core.codebook.CodebookReading;
import org.rapport.core.correct.TranscriptCorrection;
import org.rapport.core.export.Export;
import org.rapport.core.importing.TranscriptImport;
import org.rapport.core.registry.Annotators;
import org.rapport.core.registry.CodebookFormats;
import org.rapport.core.registry.Exporters;
import org.rapport.core.registry.Importers;
import org.rapport.core.registry.Suggesters;
import org.rapport.core.registry.TableFormats;
import org.rapport.core.study.Studies;
import org.rapport.model.study.EditId;
import org.rapport.testkit.CsvFormat;

/**
 * The work over the studies of a store, without a format; every search finds the same turn.
 *
 * @param stores the studies
 * @param found what every search finds
 * @param cache a folder
 */
record TestServices(StudyStores stores, Optional<SearchHit> found, Path cache) implements Services {

    @Override
    public Studies studies() {
        return new Studies(stores, new Indexes(found), cache);
    }

    @Override
    public TranscriptImport transcriptImport() {
        return new TranscriptImport(new Importers(List.of(new PlainImporter(), new TurnsImporter())));
    }

    @Override
    public TranscriptCorrection transcriptCorrection() {
        return new TranscriptCorrection(new Importers(List.of(new PlainImporter(), new TurnsImporter())));
    }

    @Override
    public TableFormats tables() {
        return new TableFormats(List.of(new CsvFormat()));
    }

    @Override
    public CodebookReading codebooks() {
        return new CodebookReading(new CodebookFormats(), new Annotators());
    }

    @Override
    public Autocode autocode() {
        return new Autocode(new Suggesters());
    }

    @Override
    public Export export() {
        return new Export(new Exporters());
    }

    @Override
    public StudyTeams teams() {
        throw new UnsupportedOperationException("no server is there");
    }

    private record Indexes(Optional<SearchHit> found) implements TranscriptIndexes, TranscriptIndex {

        @Override
        public TranscriptIndex open(Path folder) {
            return this;
        }

        @Override
        public Optional<EditId> head() {
            return Optional.empty();
        }

        @Override
        public IndexUpdate update() throws TaskException {
            throw new TaskException(new Message("none", "There is no index to write.", List.of()));
        }

        @Override
        public SearchResult search(SearchQuery query) {
            List<SearchHit> hits = found.stream().toList();
            return new SearchResult(hits.size(), true, hits);
        }

        @Override
        public IndexContents contents() {
            return new IndexContents(Optional.empty(), Map.of());
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
