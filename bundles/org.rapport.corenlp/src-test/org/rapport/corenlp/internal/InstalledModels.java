// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.rapport.api.cache.UserCache;
import org.rapport.corenlp.internal.models.Model;
import org.rapport.corenlp.internal.models.ModelStore;

/**
 * The language models of this machine, for tests. Where one is missing the test is skipped and says so; if the variable
 * {@code RAPPORT_REQUIRE_ALL} is {@code true}, it fails.
 */
public final class InstalledModels {

    private InstalledModels() {}

    public static CoreNlpAnnotator annotator(Path annotations, Model... models) {
        Path cache = UserCache.folder();
        for (Model model : models) {
            require(new ModelStore(cache).has(model), "the language model " + model.in(cache) + " is not there");
        }
        return new CoreNlpAnnotator(cache, annotations);
    }

    private static void require(boolean there, String missing) {
        if ("true".equals(System.getenv("RAPPORT_REQUIRE_ALL"))) {
            assertTrue(there, missing);
        }
        assumeTrue(there, missing);
    }
}
