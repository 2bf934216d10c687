// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.coding.Coding;

/** What a codebook allows codings to say by facets. */
final class FacetRules {

    private final Codebook codebook;

    FacetRules(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The coding with these facets set, or, where the value is empty, taken away. */
    Coding set(Coding coding, Map<FacetId, Optional<String>> wanted) throws TaskException {
        Map<FacetId, String> facets = new HashMap<>(coding.facets());
        for (Map.Entry<FacetId, Optional<String>> entry : wanted.entrySet()) {
            if (entry.getValue().isPresent()) {
                requireAllowed(coding, entry.getKey(), entry.getValue().get());
                facets.put(entry.getKey(), entry.getValue().get());
            } else {
                facets.remove(entry.getKey());
            }
        }
        return coding.withFacets(facets);
    }

    private void requireAllowed(Coding coding, FacetId id, String value) throws TaskException {
        Facet facet = codebook.facets().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> EditMessage.NO_FACET.refuse(id));
        if (!codebook.facetsOf(coding.code()).contains(facet)) {
            throw EditMessage.FACET_OF_OTHERS.refuse(id, coding.code());
        }
        List<String> values = facet.values().stream().map(Facet.Value::value).toList();
        if (!values.isEmpty() && !values.contains(value)) {
            throw EditMessage.FACET_VALUE.refuse(id, String.join(", ", values));
        }
    }
}
