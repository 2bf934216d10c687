// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.analysis;

import java.nio.file.Path;
import org.rapport.api.task.TaskException;
import org.rapport.corenlp.internal.models.Model;
import org.rapport.corenlp.internal.models.ModelStore;

/** A language model that is loaded when first asked for, by one thread while others wait, and kept. */
final class LazyModel<T> {

    private final ModelStore store;
    private final Model model;
    private final Loader<T> loader;
    private T loaded;

    LazyModel(ModelStore store, Model model, Loader<T> loader) {
        this.store = store;
        this.model = model;
        this.loader = loader;
    }

    /** The model, ready for use. */
    synchronized T get() throws TaskException {
        if (loaded == null) {
            Path file = store.require(model);
            QuietLog.silence();
            loaded = loader.load(file);
        }
        return loaded;
    }

    /** Makes a model of its file, which has been found unharmed. */
    @FunctionalInterface
    interface Loader<T> {

        T load(Path file);
    }
}
