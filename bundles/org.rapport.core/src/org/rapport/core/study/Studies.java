// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.study;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.api.cache.UserCache;
import org.rapport.api.search.TranscriptIndexes;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.StudyInfo;

/** Makes and opens studies. */
@Component(service = Studies.class)
public final class Studies {

    private final StudyStores stores;
    private final TranscriptIndexes indexes;
    private final Path cache;

    /** Keeps the indexes in the user's cache. */
    @Activate
    public Studies(@Reference StudyStores stores, @Reference TranscriptIndexes indexes) {
        this(stores, indexes, UserCache.folder());
    }

    public Studies(StudyStores stores, TranscriptIndexes indexes, Path cache) {
        this.stores = stores;
        this.indexes = indexes;
        this.cache = cache;
    }

    /**
     * Makes a new study.
     *
     * @throws TaskException if there is such a file already, or its folder cannot be written
     */
    public Study create(StudyAddress address, String title) throws TaskException {
        return create(
                address, new StudyInfo(UUID.randomUUID(), title, Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }

    /**
     * Makes an empty copy of another study, with its title and identity.
     *
     * @throws TaskException as {@link #create(StudyAddress, String)} does
     */
    public Study create(StudyAddress address, StudyInfo info) throws TaskException {
        return new Study(stores.create(address, info), indexes, address, cache);
    }

    /**
     * Opens a study, and finishes an erasure that was cut off.
     *
     * @throws TaskException if the file is missing, no study, damaged, or made by a later Rapport
     */
    public Study open(StudyAddress address) throws TaskException {
        Study study = new Study(stores.open(address), indexes, address, cache);
        new ErasureFinish(study).tryRun();
        return study;
    }

    /**
     * Opens a study to read it only; neither it nor what lies beside it is changed. The caller closes it.
     *
     * @throws TaskException if it is missing, no study, damaged, or made by a later Rapport
     */
    public StudyStore openToRead(StudyAddress address) throws TaskException {
        return stores.openToRead(address);
    }
}
